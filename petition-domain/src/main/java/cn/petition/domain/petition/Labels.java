package cn.petition.domain.petition;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The Chinese words of the office for domain constants, shared by pages, documents, exports and sentences. */
public final class Labels {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("labels", Locale.SIMPLIFIED_CHINESE);

    private Labels() {}

    /** @throws MissingResourceException when a constant has no label; a completeness test finds it first */
    public static String of(Enum<?> constant) {
        return WORDS.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
