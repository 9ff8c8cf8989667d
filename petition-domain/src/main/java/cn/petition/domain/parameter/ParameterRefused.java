package cn.petition.domain.parameter;

/** A parameter is unknown, missing or makes no sense; the message is a sentence for the administrator. */
public class ParameterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ParameterRefused(String sentence) {
        super(sentence);
    }
}
