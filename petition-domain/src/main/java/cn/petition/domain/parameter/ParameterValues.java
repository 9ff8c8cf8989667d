package cn.petition.domain.parameter;

import java.time.LocalDate;

/** The editable parameters as they hold on a day in a place, with what the office decided last. */
public interface ParameterValues {

    /**
     * From how many people on a visit counts as a group visit.
     *
     * @param place division code
     */
    int groupVisitFrom(LocalDate on, String place);
}
