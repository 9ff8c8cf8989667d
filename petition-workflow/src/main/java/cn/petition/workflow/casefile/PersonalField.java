package cn.petition.workflow.casefile;

import java.util.Locale;

/** What a file shows masked and reveals only on request, each time with a line in the audit record. */
public enum PersonalField {
    ID_NUMBER,
    PHONE,
    ADDRESS;

    /** Name of the column and of the field in the audit record. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
