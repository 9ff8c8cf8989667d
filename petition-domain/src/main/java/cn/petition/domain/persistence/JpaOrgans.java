package cn.petition.domain.persistence;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JpaOrgans extends Organs, Repository<Organ, UUID> {}
