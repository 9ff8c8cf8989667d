package cn.petition.web.casefile;

import cn.petition.workflow.casefile.PersonalField;

/** A personal value in plain text, shown once in the answer to the officer who asked for it. */
record Revealed(int ordinal, PersonalField field, String value) {

    @Override
    public String toString() {
        return "Revealed[" + ordinal + ", " + field + "]";
    }
}
