package cn.petition.workflow.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files from which an office has taken lines over into a ledger; each of them once. */
@Component
public class LedgerFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Remembers a file together with what was taken from it.
     *
     * @param lines how many lines it led to
     * @throws ActionRefused when the office has taken this very file over before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(LedgerKind kind, String sha256, String name, int lines, Actor actor) {
        take(kind.name(), sha256, name, lines, actor);
    }

    /**
     * The same for a table that leads to no lines of a ledger of its own.
     *
     * @param what which kind of table it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String what, String sha256, String name, int lines, Actor actor) {
        int first = jdbc.sql("""
                        insert into ledger_file (office_id, kind, sha256, file_name, line_count, taken_by, taken_at)
                        values (:office, :kind, :sha256, :name, :lines, :by, :at) on conflict do nothing""")
                .param("office", actor.organ())
                .param("kind", what)
                .param("sha256", sha256)
                .param("name", name)
                .param("lines", lines)
                .param("by", actor.officer())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (first == 0) {
            throw new ActionRefused("OneFileOnce", "这份文件已经导入过，没有重复导入。", null);
        }
    }
}
