package cn.petition.workflow.supervision;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.petition.ActionRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An inspection is concluded when everything that it found has been put right. */
@Component
class FindingsArePutRight {

    private final JdbcClient jdbc;

    FindingsArePutRight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(LedgerEntry inspection) {
        long left = jdbc.sql("select count(*) from ledger_entry where parent_id = :line and kind = 'TASK' and open")
                .param("line", inspection.id())
                .query(Long.class)
                .single();
        if (left > 0) {
            throw new ActionRefused(
                    "FindingsArePutRight", "还有" + left + "项整改任务没有办结，请先确认整改完成，再办结督查。", "《信访工作条例》第三十八条第二款");
        }
    }
}
