package cn.petition.domain.persistence;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOfficers implements Officers {

    private final JdbcClient jdbc;

    PostgresOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Officer> findById(UUID id) {
        return jdbc.sql("""
                        select id, display_name as name, organ_id as organ, coalesce(post, '') as post
                        from officer where id = :id""")
                .param("id", id)
                .query(Officer.class)
                .optional();
    }

    @Override
    public List<Officer> withRole(UUID organ, Role role) {
        return jdbc.sql("""
                        select o.id, o.display_name as name, o.organ_id as organ, coalesce(o.post, '') as post
                        from officer o join officer_role r on r.officer_id = o.id
                        where o.organ_id = :organ and r.role = :role and o.enabled order by o.display_name, o.id""")
                .param("organ", organ)
                .param("role", role.name())
                .query(Officer.class)
                .list();
    }

    @Override
    public List<UUID> namedForAccusations(UUID organ) {
        return jdbc.sql("select id from officer where organ_id = :organ and accusation_officer and enabled order by id")
                .param("organ", organ)
                .query(UUID.class)
                .list();
    }
}
