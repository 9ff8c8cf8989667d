package cn.petition.domain.parameter;

import java.time.LocalDate;

/** Which day decides under which rule set a period runs when a matter straddles a change of the law. */
public enum RuleSetSelection {
    /** The day of the event that starts the period. */
    START_EVENT,
    /** The day the matter was registered. */
    REGISTRATION;

    /** The day that decides. */
    public LocalDate decisiveDay(LocalDate startEvent, LocalDate registeredOn) {
        return this == START_EVENT ? startEvent : registeredOn;
    }
}
