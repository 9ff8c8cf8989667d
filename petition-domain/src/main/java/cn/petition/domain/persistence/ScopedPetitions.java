package cn.petition.domain.persistence;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.VisiblePetitions;
import org.springframework.stereotype.Repository;

@Repository
class ScopedPetitions implements VisiblePetitions {

    private final Petitions petitions;
    private final MatterViewers viewers;

    ScopedPetitions(Petitions petitions, MatterViewers viewers) {
        this.petitions = petitions;
        this.viewers = viewers;
    }

    @Override
    public Petition byNumber(String number, Actor actor) {
        return petitions
                .findByNumber(number)
                .filter(petition -> viewers.sees(actor.officer(), actor.organ(), petition.id()))
                .orElseThrow(NotFound::new);
    }
}
