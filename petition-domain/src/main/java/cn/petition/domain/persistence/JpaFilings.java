package cn.petition.domain.persistence;

import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.Filings;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JpaFilings extends Filings, Repository<Filing, UUID> {}
