package cn.petition.web.ledger;

/** A work record as it is typed in. */
class WorkRecordEntryForm extends LedgerStepForm {

    private boolean again;

    /** Whether the officer knows that a record of the same thing on the same day exists. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
