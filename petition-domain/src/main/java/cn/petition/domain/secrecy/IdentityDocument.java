package cn.petition.domain.secrecy;

import static cn.petition.domain.secrecy.IdentityDocumentType.FOREIGN_PERMANENT_RESIDENT_CARD;
import static cn.petition.domain.secrecy.IdentityDocumentType.RESIDENT_IDENTITY_CARD;
import static cn.petition.domain.secrecy.IdentityDocumentType.UNIFIED_SOCIAL_CREDIT_CODE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An identity paper with its number, cleaned of blanks, full-width digits and small letters.
 * A wrong number is told as a warning and never stops a registration: the Regulations ask for a name, not for a card
 * (Art. 19). Shows itself masked; only {@link #number()} gives it away.
 */
public record IdentityDocument(IdentityDocumentType type, String number) {

    private static final DateTimeFormatter BIRTHDAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int OLDEST_AGE = 130;
    private static final int OLD_LENGTH = 15;
    private static final int LENGTH = 18;

    /** @throws IllegalArgumentException if nothing is left of the number after cleaning */
    public IdentityDocument {
        number = PersonalText.compact(number);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("An identity document without a number");
        }
    }

    /** Empty when nothing was entered. */
    public static Optional<IdentityDocument> entered(IdentityDocumentType type, String number) {
        return PersonalText.compact(number).isEmpty()
                ? Optional.empty()
                : Optional.of(new IdentityDocument(type, number));
    }

    /** The value that look-up compares: an old number of 15 digits and its new one of 18 are the same person. */
    public String lookupValue() {
        return type == RESIDENT_IDENTITY_CARD ? modernNumber() : type + ":" + number;
    }

    /** The birthday in a resident's number; empty for other papers and for impossible dates. */
    public Optional<LocalDate> birthday() {
        if (!carriesBirthday()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(modernNumber().substring(6, 14), BIRTHDAY));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    /** What looks wrong, in sentences for the clerk; empty when nothing does. */
    public List<String> warnings() {
        if (!type.hasFormOf(number)) {
            return List.of(formWarning());
        }
        List<String> warnings = new ArrayList<>();
        if (isOldNumber()) {
            warnings.add("这是 15 位旧身份证号码，请核对后尽量补录 18 位号码。");
        }
        if (carriesBirthday() && birthday().isEmpty()) {
            warnings.add("证件号码中的出生日期不存在，请核对第 7 至 14 位。");
        }
        if (!checkCharacterMatches()) {
            warnings.add("证件号码的校验位不符，可能有一位录错，请核对。");
        }
        return List.copyOf(warnings);
    }

    /** As {@link #warnings()}, with the birthday compared to the given day. */
    public List<String> warnings(LocalDate on) {
        List<String> warnings = new ArrayList<>(warnings());
        birthday().ifPresent(born -> {
            if (born.isAfter(on)) {
                warnings.add("证件号码中的出生日期晚于今天，请核对。");
            } else if (born.plusYears(OLDEST_AGE).isBefore(on)) {
                warnings.add("按证件号码计算年龄超过 " + OLDEST_AGE + " 岁，请核对。");
            }
        });
        return List.copyOf(warnings);
    }

    /** The number with its middle hidden, such as {@code 1410**********0016}. */
    public String masked() {
        int shown = number.length() >= OLD_LENGTH ? 4 : 2;
        return PersonalText.masked(number, shown, shown);
    }

    @Override
    public String toString() {
        return masked();
    }

    private String formWarning() {
        if (number.matches("[0-9.]+E\\+?[0-9]+")) {
            return "证件号码被表格软件改成了科学计数，后几位已丢失，请按证件重新录入。";
        }
        return switch (type) {
            case RESIDENT_IDENTITY_CARD -> "居民身份证号码应为 18 位（末位可为 X），现为 " + count() + " 位或含其他字符，请核对。";
            case PASSPORT -> "护照号码一般为 5 至 17 位字母和数字，请核对。";
            case HONG_KONG_MACAO_PERMIT -> "港澳居民来往内地通行证号码应为 H 或 M 加 8 位数字，请核对。";
            case TAIWAN_PERMIT -> "台湾居民来往大陆通行证号码应为 8 位数字，请核对。";
            case FOREIGN_PERMANENT_RESIDENT_CARD -> "外国人永久居留身份证号码应为 9 开头的 18 位，或 3 个字母加 12 位数字，请核对。";
            case UNIFIED_SOCIAL_CREDIT_CODE -> "统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z），请核对。";
            case OTHER -> "证件号码无法识别，请核对。";
        };
    }

    private int count() {
        return number.codePointCount(0, number.length());
    }

    private boolean isOldNumber() {
        return type == RESIDENT_IDENTITY_CARD && number.length() == OLD_LENGTH && type.hasFormOf(number);
    }

    private boolean carriesBirthday() {
        return (type == RESIDENT_IDENTITY_CARD || type == FOREIGN_PERMANENT_RESIDENT_CARD)
                && type.hasFormOf(number)
                && modernNumber().length() == LENGTH;
    }

    private boolean checkCharacterMatches() {
        if (number.length() != LENGTH) {
            return true;
        }
        char last = number.charAt(LENGTH - 1);
        if (type == RESIDENT_IDENTITY_CARD || type == FOREIGN_PERMANENT_RESIDENT_CARD) {
            return last == CheckCharacter.ofIdentityNumber(number);
        }
        return type != UNIFIED_SOCIAL_CREDIT_CODE || last == CheckCharacter.ofCreditCode(number);
    }

    /** Old numbers carry two digits of the year, all of them 19xx, and no check character. */
    private String modernNumber() {
        if (!isOldNumber()) {
            return number;
        }
        String digits = number.substring(0, 6) + "19" + number.substring(6);
        return digits + CheckCharacter.ofIdentityNumber(digits);
    }
}
