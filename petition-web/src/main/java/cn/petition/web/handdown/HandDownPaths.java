package cn.petition.web.handdown;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.ledger.LedgerPaths;
import java.util.UUID;

/** Addresses of hand-downs, and who may open them. */
final class HandDownPaths {

    static final String READERS = "hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER',"
            + " 'LEADER', 'SUPERVISOR', 'REPORT_WRITER')";

    private HandDownPaths() {}

    static String batch(UUID batch) {
        return LedgerPaths.list(LedgerKind.HAND_DOWN_BATCH) + "/" + batch;
    }

    static String row(UUID row) {
        return LedgerPaths.list(LedgerKind.HAND_DOWN_ROW) + "/" + row;
    }

    static String judge(UUID batch) {
        return "/hand-downs/" + batch + "/judge";
    }

    static String work(UUID batch) {
        return "/hand-downs/" + batch + "/work";
    }

    /** @throws NotFound for what is no identity */
    static UUID identity(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
