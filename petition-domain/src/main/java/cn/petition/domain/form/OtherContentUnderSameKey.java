package cn.petition.domain.form;

/** A form that was already saved comes again with other contents. */
public final class OtherContentUnderSameKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OtherContentUnderSameKey() {
        super("这张表单已经提交过，这次的内容与上次不同。请打开新的表单重新填写。");
    }
}
