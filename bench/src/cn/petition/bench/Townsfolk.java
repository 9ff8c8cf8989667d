package cn.petition.bench;

import cn.petition.domain.petitioner.FilingParty;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.petitioner.PartySecrets;
import cn.petition.domain.secrecy.BlindIndex;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.registration.PartySealing;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Invented people, some of whom come again; what identifies them is sealed as the product seals it. */
final class Townsfolk {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉梅建国志红文海波云辉鑫宇";
    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final double RETURNING = 0.25;

    private final FieldCipher cipher;
    private final BlindIndex index;
    private final long seed;
    private final int people;

    Townsfolk(FieldCipher cipher, BlindIndex index, long seed, int filings) {
        this.cipher = cipher;
        this.index = index;
        this.seed = seed;
        this.people = Math.max(10, (int) (filings * (1 - RETURNING)));
    }

    /** The people of one filing: one mostly, sometimes two or three. */
    List<FilingParty> parties(Draw draw, long millis, String home, boolean anonymous) {
        List<FilingParty> parties = new ArrayList<>();
        if (anonymous) {
            return parties;
        }
        int count = 1 + draw.weighted(0.85, 0.11, 0.04);
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            parties.add(party(new Draw(seed, -1_000L - draw.below(people)), draw, ordinal, millis, home));
        }
        return parties;
    }

    private FilingParty party(Draw person, Draw draw, int ordinal, long millis, String home) {
        var id = draw.identity(millis);
        String name = name(person);
        var document = new IdentityDocument(IdentityDocumentType.RESIDENT_IDENTITY_CARD, identityNumber(person));
        var phone = new PhoneNumber("1990000" + "%04d".formatted(person.below(10_000)));
        String address = "山西省临汾市虚构路" + person.between(1, 400) + "号" + person.between(1, 30) + "室";
        boolean tellsPapers = draw.chance(0.8);
        boolean tellsPhone = draw.chance(0.9);
        var secrets = new PartySecrets(
                tellsPapers ? document.type().name() : null,
                tellsPapers ? cipher.encrypt(document.number(), PartySealing.context("id_number", id)) : null,
                tellsPapers ? index.of(document) : null,
                tellsPhone ? cipher.encrypt(phone.number(), PartySealing.context("phone", id)) : null,
                tellsPhone ? index.of(phone) : null,
                cipher.encrypt(address, PartySealing.context("address", id)));
        return new FilingParty(id, ordinal, PartyRole.PETITIONER, LegalForm.PERSON, name, secrets, home);
    }

    static String name(Draw person) {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(person.below(SURNAMES.length())));
        for (int left = person.between(1, 2); left > 0; left--) {
            name.append(GIVEN.charAt(person.below(GIVEN.length())));
        }
        return name.toString();
    }

    static String identityNumber(Draw person) {
        var born = LocalDate.of(1940, 1, 1).plusDays(person.below(24_000));
        // no such county exists, so no such number has been given to anybody
        String digits =
                "141099" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(person.below(1_000));
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (digits.charAt(at) - '0');
        }
        return digits + CHECKS.charAt(sum % 11);
    }
}
