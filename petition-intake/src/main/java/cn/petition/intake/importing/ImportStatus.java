package cn.petition.intake.importing;

/** Where a ledger stands on its way into the register. */
public enum ImportStatus {
    /** Uploaded; somebody has to say what its columns are. */
    UPLOADED,
    /** Every row is being read without writing anything. */
    CHECKING,
    /** Read; somebody has to decide about the import. */
    CHECKED,
    RUNNING,
    /** Asked to stop; the rows in hand are still finished. */
    CANCELLING,
    CANCELLED,
    DONE,
    /** Stopped by itself after repeated failures; somebody may let it go on. */
    FAILED;

    /** Whether work goes on in the background. */
    public boolean busy() {
        return this == CHECKING || this == RUNNING || this == CANCELLING;
    }
}
