package cn.petition.domain.petition;

/** Not there, or not for you: both answer alike, so that nobody learns that a sealed matter exists. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("没有找到，或者不在您的查看范围内。");
    }
}
