package cn.petition.reporting.desk;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;

/**
 * Which matters count, as a condition over {@code matter m}, {@code :officer} and {@code :organ}. The organ above all
 * others sees all that is not sealed, so that only sealed matters have to be looked up.
 */
record DeskVisibility(boolean aboveAll, boolean sealedToo) {

    private static final String SEEN =
            "m.id in (select v.matter_id from matter_viewer v where v.viewer_id in (:officer, :organ))";

    /** The offset keeps the database from reading everything an organ sees in order to look up a few matters. */
    private static final String SEEN_IF_SEALED = "exists (select 1 from matter_viewer v"
            + " where v.matter_id = m.id and v.viewer_id in (:officer, :organ) offset 0)";

    static DeskVisibility of(Organ own, Organs organs) {
        return new DeskVisibility(organs.isAboveAll(own), true);
    }

    DeskVisibility withoutSealed() {
        return new DeskVisibility(aboveAll, false);
    }

    String condition() {
        if (!sealedToo) {
            return aboveAll ? "not m.sealed" : "not m.sealed and " + SEEN;
        }
        return aboveAll ? "(not m.sealed or " + SEEN_IF_SEALED + ")" : SEEN;
    }
}
