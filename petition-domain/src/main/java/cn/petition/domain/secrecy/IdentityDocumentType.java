package cn.petition.domain.secrecy;

import java.util.regex.Pattern;

/** The papers by which a petitioner, foreigners and organisations included, tells who they are (Art. 17, 48). */
public enum IdentityDocumentType {
    /** 居民身份证 */
    RESIDENT_IDENTITY_CARD("[0-9]{17}[0-9X]|[0-9]{15}"),
    /** 护照 */
    PASSPORT("[A-Z0-9]{5,17}"),
    /** 港澳居民来往内地通行证 */
    HONG_KONG_MACAO_PERMIT("[HM][0-9]{8}([0-9]{2})?"),
    /** 台湾居民来往大陆通行证 */
    TAIWAN_PERMIT("[0-9]{8}|[0-9]{10}[A-Z]?"),
    /** 外国人永久居留身份证 */
    FOREIGN_PERMANENT_RESIDENT_CARD("9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}"),
    /** 统一社会信用代码（法人） */
    UNIFIED_SOCIAL_CREDIT_CODE("[0-9A-HJ-NP-RTUW-Y]{18}"),
    /** 其他 */
    OTHER(".+");

    private final Pattern form;

    IdentityDocumentType(String form) {
        this.form = Pattern.compile(form);
    }

    boolean hasFormOf(String number) {
        return form.matcher(number).matches();
    }
}
