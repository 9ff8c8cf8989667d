package cn.petition.domain.parameter;

/** The editable parameters as the office has decided them last, for one use case. */
public interface ParameterValues {

    RegulationParameters current();

    /** Forgets what was read before, after a parameter was changed here. */
    void refresh();
}
