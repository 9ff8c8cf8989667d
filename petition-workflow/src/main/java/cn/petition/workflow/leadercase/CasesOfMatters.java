package cn.petition.workflow.leadercase;

import cn.petition.domain.petition.ActionRefused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One matter stands in one open leader's case of the same office, however many people begin one at the same time. */
@Component
class CasesOfMatters {

    private final JdbcClient jdbc;

    CasesOfMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void checkInOneCaseOnly(List<UUID> matters, UUID office, @Nullable UUID except) {
        if (matters.isEmpty()) {
            return;
        }
        // whoever comes second waits for the first and then finds its case
        jdbc.sql("select 1 from organ where id = :office for no key update")
                .param("office", office)
                .query(Integer.class)
                .list();
        jdbc.sql("""
                        select e.number || '（' || m.number || '）' from ledger_entry e
                        join ledger_matter l on l.entry_id = e.id and l.until_step is null
                        join matter m on m.id = l.matter_id
                        where e.kind = 'LEADER_CASE' and e.open and e.office_id = :office and l.matter_id in (:matters)
                            and (cast(:except as uuid) is null or e.id <> cast(:except as uuid))
                        order by e.number limit 1""")
                .param("office", office)
                .param("matters", matters)
                .param("except", except == null ? null : except.toString())
                .query(String.class)
                .optional()
                .ifPresent(other -> {
                    throw new ActionRefused(
                            "OneOpenCaseForAMatter", "所填事项已在" + other + "中包案，请在该案中办理，或者先从中移出。", null);
                });
    }

    /** A joined matter is worked on under the matter into which it was joined. */
    void checkStanding(List<UUID> matters) {
        if (matters.isEmpty()) {
            return;
        }
        jdbc.sql("select number from matter where id in (:matters) and joined_into_id is not null order by number limit 1")
                .param("matters", matters)
                .query(String.class)
                .optional()
                .ifPresent(joined -> {
                    throw new ActionRefused(
                            "CaseIsAboutStandingMatters", "事项" + joined + "已并入其他事项，请填写所并入的事项编号。", null);
                });
    }

    String loginName(UUID officer) {
        return jdbc.sql("select login_name from officer where id = :id")
                .param("id", officer)
                .query(String.class)
                .single();
    }

    /** An account that the office names exists and can be used. */
    void checkAccount(@Nullable String loginName) {
        if (loginName == null) {
            return;
        }
        boolean known = jdbc.sql("select exists (select 1 from officer where login_name = :name and enabled)")
                .param("name", loginName)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new ActionRefused("LeaderAccountExists", "没有登录名为“" + loginName + "”的账号，请核对；没有账号的可以不填。", null);
        }
    }
}
