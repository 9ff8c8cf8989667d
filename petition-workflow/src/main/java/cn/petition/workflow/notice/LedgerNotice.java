package cn.petition.workflow.notice;

import cn.petition.domain.ledger.LedgerKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice about a line of a ledger as its reader sees it.
 *
 * @param dueOn until when somebody has to act
 * @param read whether this officer has read it
 */
public record LedgerNotice(
        UUID id,
        UUID entry,
        LedgerKind kind,
        String number,
        String title,
        LedgerNoticeEvent event,
        @Nullable String organ,
        @Nullable LocalDate dueOn,
        LocalDate toldOn,
        boolean read) {}
