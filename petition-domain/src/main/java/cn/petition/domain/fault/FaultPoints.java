package cn.petition.domain.fault;

/**
 * Points on the way of a write at which a crash would hurt most. In an office nothing happens here; a crash test halts
 * the process at each of them and looks what stands after the restart.
 */
@FunctionalInterface
public interface FaultPoints {

    String REGISTRATION_NUMBER_DRAWN = "registration.number-drawn";
    String REGISTRATION_BEFORE_COMMIT = "registration.before-commit";
    String FORM_KEY_CLAIMED = "form.key-claimed";
    String FORM_BEFORE_COMMIT = "form.before-commit";
    String ANSWER_BEFORE_RESPONSE = "answer.before-response";
    String STEP_BEFORE_COMMIT = "step.before-commit";
    String IMPORT_MID_BATCH = "import.mid-batch";
    String IMPORT_CHUNK_COMMITTED = "import.chunk-committed";

    void reached(String point);
}
