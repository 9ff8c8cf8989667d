package cn.petition.domain.persistence;

import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JpaPetitions extends Petitions, Repository<Petition, UUID> {}
