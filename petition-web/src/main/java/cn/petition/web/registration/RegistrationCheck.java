package cn.petition.web.registration;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.registration.EarlierDecision.Relation;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterAtDesk.Decision;
import cn.petition.intake.value.ChineseDate;
import cn.petition.intake.value.ValueRefused;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggest.CategorySuggestions;
import cn.petition.web.suggest.OrganSuggestions;
import cn.petition.web.suggest.PlaceSuggestions;
import cn.petition.web.suggest.Suggestions;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the typed form and says everything that is wrong with it at once, one sentence for each field. */
@Component
class RegistrationCheck {

    static final int TITLE = 200;
    static final int CLAIM = 10_000;
    static final int FACTS = 20_000;
    static final int NAME = 100;
    static final int EVIDENCE = 500;

    private static final int DETAIL = 200;
    private static final int SHORT = 50;
    private static final int PEOPLE = 1_000_000;
    private static final int REPRESENTATIVES = 5;
    private static final LocalDate FIRST_RULES = LocalDate.of(2005, 5, 1);
    private static final String ANONYMOUS = "匿名";

    /** What a sound form says; {@code decision} is absent for a new matter. */
    record Sound(FilingFacts facts, List<PartyEntry> parties, @Nullable Decision decision) {}

    private final PlaceSuggestions places;
    private final CategorySuggestions categories;
    private final OrganSuggestions organSuggestions;
    private final Organs organs;
    private final VisiblePetitions petitions;
    private final Clock clock;

    RegistrationCheck(
            PlaceSuggestions places,
            CategorySuggestions categories,
            OrganSuggestions organSuggestions,
            Organs organs,
            VisiblePetitions petitions,
            Clock clock) {
        this.places = places;
        this.categories = categories;
        this.organSuggestions = organSuggestions;
        this.organs = organs;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** Looks at everything; the answer means something only while {@code errors} stays empty. */
    @Nullable Sound check(RegistrationForm form, OfficerPrincipal officer, Errors errors) {
        var channel = oneOf(Channel.class, form.getChannel(), "channel", "请选择信访形式。", errors);
        var purpose = oneOf(Purpose.class, form.getPurpose(), "purpose", "请选择信访目的。", errors);
        var kind = oneOf(MatterKind.class, form.getKind(), "kind", "请选择事项类别。", errors);
        var receivedOn = receivedOn(form, errors);
        var postmarkedOn = channel == Channel.LETTER ? postmarkedOn(form, receivedOn, errors) : null;
        text(form.getTitle(), "title", "标题", TITLE, errors);
        text(form.getClaim(), "claim", "投诉请求", CLAIM, errors);
        limited(form.getFacts(), "facts", "事实和理由", FACTS, errors);
        limited(form.getPlaceDetail(), "placeDetail", "详细地点", DETAIL, errors);
        limited(form.getComplained(), "complained", "反映的单位", NAME, errors);
        String division = organs.findById(officer.organId()).map(Organ::divisionCode).orElse("");
        var category = picked(categories, form.getCategory(), form.getCategoryCode(), division, "category", "内容分类", errors);
        var place = picked(places, form.getPlace(), form.getPlaceCode(), division, "place", "问题属地", errors);
        var complained = complained(form);
        var parties = parties(form, channel, errors);
        var counts = counts(form, channel, parties, errors);
        var flags = flags(form, errors);
        var decision = decision(form, officer, errors);
        if (errors.hasErrors() || channel == null || purpose == null || kind == null || receivedOn == null) {
            return null;
        }
        var facts = new FilingFacts(
                null,
                channel,
                purpose,
                kind,
                value(category),
                value(place),
                orNull(form.getPlaceDetail()),
                complained,
                orNull(form.getComplained()),
                receivedOn,
                postmarkedOn,
                form.getTitle().strip(),
                form.getClaim().strip(),
                orNull(form.getFacts()),
                counts.petitioners(),
                counts.visitors(),
                counts.concerned(),
                form.isAnonymous(),
                form.isAddressUnclear(),
                flags);
        return new Sound(facts, parties, decision);
    }

    private @Nullable LocalDate receivedOn(RegistrationForm form, Errors errors) {
        if (form.getReceivedOn().isBlank()) {
            errors.rejectValue("receivedOn", "missing", "请填写收到日期。");
            return null;
        }
        var day = day(form.getReceivedOn(), "receivedOn", errors);
        if (day != null && day.isBefore(FIRST_RULES)) {
            errors.rejectValue("receivedOn", "early", "收到日期早于 2005-05-01《信访条例》施行日，没有适用的规定，请核对日期。");
            return null;
        }
        return day;
    }

    private @Nullable LocalDate postmarkedOn(RegistrationForm form, @Nullable LocalDate receivedOn, Errors errors) {
        if (form.getPostmarkedOn().isBlank()) {
            return null;
        }
        var day = day(form.getPostmarkedOn(), "postmarkedOn", errors);
        if (day != null && receivedOn != null && day.isAfter(receivedOn)) {
            errors.rejectValue("postmarkedOn", "late", "邮戳日期晚于收到日期，请核对这两个日期。");
        }
        return day;
    }

    private @Nullable LocalDate day(String typed, String field, Errors errors) {
        try {
            return ChineseDate.parse(typed).ensureNotAfter(LocalDate.now(clock)).date();
        } catch (ValueRefused refusal) {
            errors.rejectValue(field, "refused", String.valueOf(refusal.getMessage()));
            return null;
        }
    }

    private static void text(String typed, String field, String label, int longest, Errors errors) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "missing", "请填写" + label + "。");
            return;
        }
        limited(typed, field, label, longest, errors);
    }

    private static void limited(String typed, String field, String label, int longest, Errors errors) {
        TypedText.problem(label, typed, longest).ifPresent(sentence -> errors.rejectValue(field, "text", sentence));
    }

    /** The code counts only while the words still speak of it; words without a code are looked up. */
    private static @Nullable Choice picked(
            Suggestions list, String words, String code, String division, String field, String label, Errors errors) {
        String typed = words.strip();
        if (typed.isEmpty() && code.isBlank()) {
            return null;
        }
        var problem = TypedText.problem(label, typed, NAME);
        if (problem.isPresent()) {
            errors.rejectValue(field, "text", problem.get());
            return null;
        }
        var known = list.byCode(code);
        if (known.isPresent() && isMeant(known.get(), typed)) {
            return known.get();
        }
        var exact = list.named(typed);
        var found = exact.size() == 1 ? exact : list.matching(typed, division);
        if (found.size() == 1) {
            return found.get(0);
        }
        errors.rejectValue(
                field,
                "unclear",
                found.isEmpty()
                        ? "没有找到" + label + "“" + typed + "”，请换一个词查找后从列表中选择。"
                        : label + "“" + typed + "”不止一个，请从列表中选择。");
        return null;
    }

    /** Without a script the words stay as they were typed when one of the choices below is taken. */
    private static boolean isMeant(Choice chosen, String typed) {
        return Stream.of(typed.split("\\s+")).allMatch(chosen.words()::contains);
    }

    /** An organ of the list if it was picked or is named exactly; any other words are kept as they are. */
    private @Nullable UUID complained(RegistrationForm form) {
        String typed = form.getComplained().strip();
        var picked = organSuggestions.byCode(form.getComplainedCode()).filter(one -> !typed.isEmpty() && isMeant(one, typed));
        var named = organSuggestions.named(typed);
        var choice = picked.isPresent() ? picked.get() : named.size() == 1 ? named.get(0) : null;
        return choice == null ? null : organs.findByCode(choice.value()).map(Organ::id).orElse(null);
    }

    private List<PartyEntry> parties(RegistrationForm form, @Nullable Channel channel, Errors errors) {
        var entries = new ArrayList<PartyEntry>();
        for (int row = 0; row < form.getParties().size(); row++) {
            var typed = form.getParties().get(row);
            if (!typed.isEmpty()) {
                var entry = party(form, typed, "parties[" + row + "].", errors);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        if (form.written().isEmpty() && !form.isAnonymous()) {
            errors.rejectValue("parties[0].name", "missing", "请填写信访人姓名；不愿说明姓名的，请勾选“匿名”。");
        }
        long representatives =
                entries.stream().filter(one -> one.role() == PartyRole.REPRESENTATIVE).count();
        if (channel == Channel.VISIT && representatives > REPRESENTATIVES) {
            errors.rejectValue(
                    "parties[0].role",
                    "representatives",
                    "多人走访推选的代表不得超过 5 人（《信访工作条例》第二十条），现有 " + representatives + " 人，请把其余的人登记为信访人。");
        }
        return entries;
    }

    private @Nullable PartyEntry party(RegistrationForm form, PartyForm typed, String row, Errors errors) {
        int before = errors.getErrorCount();
        var role = oneOf(PartyRole.class, typed.getRole(), row + "role", "请选择身份。", errors);
        var legalForm = oneOf(LegalForm.class, typed.getLegalForm(), row + "legalForm", "请选择是公民、法人还是其他组织。", errors);
        var type = oneOf(
                IdentityDocumentType.class, typed.getDocumentType(), row + "documentType", "请选择证件类型。", errors);
        if (form.isAnonymous() && role != PartyRole.AGENT) {
            refuseNameOfAnonymous(typed, row, errors);
        } else {
            text(typed.getName(), row + "name", "姓名或名称", NAME, errors);
        }
        limited(typed.getDocumentNumber(), row + "documentNumber", "证件号码", SHORT, errors);
        limited(typed.getPhone(), row + "phone", "电话", SHORT, errors);
        limited(typed.getAddress(), row + "address", "住址", DETAIL, errors);
        if (errors.getErrorCount() > before || role == null || legalForm == null || type == null) {
            return null;
        }
        return new PartyEntry(
                role,
                legalForm,
                typed.getName().isBlank() ? ANONYMOUS : typed.getName().strip(),
                IdentityDocument.entered(type, typed.getDocumentNumber()).orElse(null),
                PhoneNumber.entered(typed.getPhone()).orElse(null),
                Address.entered(typed.getAddress()).orElse(null),
                null);
    }

    private static void refuseNameOfAnonymous(PartyForm typed, String row, Errors errors) {
        if (!typed.getName().isBlank()) {
            errors.rejectValue(row + "name", "anonymous", "已勾选“匿名”，请删除姓名，或者取消勾选。");
        }
        if (!typed.getDocumentNumber().isBlank()) {
            errors.rejectValue(row + "documentNumber", "anonymous", "已勾选“匿名”，请删除证件号码，或者取消勾选。");
        }
    }

    private record Counts(int petitioners, @Nullable Integer visitors, @Nullable Integer concerned) {}

    private static Counts counts(
            RegistrationForm form, @Nullable Channel channel, List<PartyEntry> parties, Errors errors) {
        var petitioners = number(form.getPetitioners(), "petitioners", "信访人数", errors);
        var concerned = number(form.getConcerned(), "concerned", "涉及人数", errors);
        long named = parties.stream().filter(one -> one.role() != PartyRole.AGENT).count();
        int counted = petitioners == null ? (int) Math.max(1, named) : petitioners;
        if (petitioners != null && !errors.hasFieldErrors("petitioners") && petitioners < named) {
            errors.rejectValue("petitioners", "fewer", "信访人数 " + petitioners + " 少于已登记的 " + named + " 人，请核对。");
        }
        return new Counts(counted, channel == Channel.VISIT ? visitors(form, errors) : null, concerned);
    }

    private static @Nullable Integer visitors(RegistrationForm form, Errors errors) {
        var visitors = number(form.getVisitors(), "visitors", "来访人数", errors);
        if (visitors == null && !errors.hasFieldErrors("visitors")) {
            errors.rejectValue("visitors", "missing", "来访登记请填写来访人数。");
        }
        return visitors;
    }

    /** Full-width digits count as digits; at least one person. */
    private static @Nullable Integer number(String typed, String field, String label, Errors errors) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("[0-9]{1,9}") || Integer.parseInt(plain) < 1 || Integer.parseInt(plain) > PEOPLE) {
            errors.rejectValue(field, "number", label + "请填写 1 至 1,000,000 的整数。");
            return null;
        }
        return Integer.parseInt(plain);
    }

    private static Set<FilingFlag> flags(RegistrationForm form, Errors errors) {
        var flags = new LinkedHashSet<FilingFlag>();
        for (String typed : form.getFlags()) {
            var flag = oneOf(FilingFlag.class, typed, "flags", "标记无法识别，请重新勾选。", errors);
            if (flag != null) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private @Nullable Decision decision(RegistrationForm form, OfficerPrincipal officer, Errors errors) {
        if (form.getRelation().equals("NEW")) {
            return null;
        }
        var relation = oneOf(Relation.class, form.getRelation(), "relation", "请选择是新事项、同一事项还是相关事项。", errors);
        limited(form.getEvidence(), "evidence", "认定依据", EVIDENCE, errors);
        String number = form.getEarlierNumber().strip();
        if (number.isEmpty()) {
            errors.rejectValue("earlierNumber", "missing", "请填写以前事项的编号，或者选择“新事项”。");
        } else if (!visible(number, officer)) {
            errors.rejectValue("earlierNumber", "unknown", "没有找到这个编号的事项，请核对编号。");
        }
        if (form.getEvidence().isBlank()) {
            errors.rejectValue("evidence", "missing", "请写明认定依据，例如同一人反映同一问题。");
        }
        return relation == null ? null : new Decision(relation, number, form.getEvidence().strip());
    }

    private boolean visible(String number, OfficerPrincipal officer) {
        if (TypedText.problem("编号", number, SHORT).isPresent()) {
            return false;
        }
        try {
            petitions.byNumber(number, officer.actor());
            return true;
        } catch (NotFound absent) {
            return false;
        }
    }

    private static <E extends Enum<E>> @Nullable E oneOf(
            Class<E> type, String typed, String field, String sentence, Errors errors) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        errors.rejectValue(field, "missing", sentence);
        return null;
    }

    private static @Nullable String value(@Nullable Choice choice) {
        return choice == null ? null : choice.value();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
