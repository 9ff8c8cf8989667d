package cn.petition.domain.petition;

import cn.petition.domain.organ.Actor;

/** Single matters as one officer may see them. */
public interface VisiblePetitions {

    /**
     * The matter with this number.
     *
     * @throws NotFound when there is none or the officer may not see it; nobody can tell which
     */
    Petition byNumber(String number, Actor actor);
}
