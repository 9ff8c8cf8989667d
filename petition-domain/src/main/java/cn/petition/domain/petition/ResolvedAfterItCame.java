package cn.petition.domain.petition;

import java.time.LocalDate;

/** A dispute is settled after it was brought and before this is recorded. */
final class ResolvedAfterItCame {

    void check(LocalDate resolvedOn, LocalDate receivedOn, LocalDate recordedOn) {
        if (resolvedOn.isBefore(receivedOn) || resolvedOn.isAfter(recordedOn)) {
            throw new ActionRefused(
                    "ResolvedAfterItCame",
                    "化解之日应在收到之日" + receivedOn + "以后、记录之日" + recordedOn + "以前，请核对。",
                    null);
        }
    }
}
