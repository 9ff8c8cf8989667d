package cn.petition.intake.importing;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.ledgerfile.LedgerRow;
import cn.petition.intake.registration.EarlierAnswer;
import cn.petition.intake.registration.EarlierHandling;
import cn.petition.intake.registration.ImportFilings;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.value.ChineseDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads rows of one ledger by its mapping into what would be registered; writes nothing. */
final class RowReading {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CLAIM = 10_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_PLACE = 200;
    private static final int TITLE_FROM_CLAIM = 30;
    private static final String NAMELESS = "未署名";

    private final LedgerMapping mapping;
    private final List<String> headings;
    private final Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
    private final DivisionNames divisions;
    private final CategoryNames categories;
    private final Consumer<ImportFilings.Entry> rules;
    private final LocalDate today;

    /** @param rules refuses what may not be registered, with {@link ActionRefused} */
    RowReading(
            LedgerMapping mapping,
            List<String> headings,
            DivisionNames divisions,
            CategoryNames categories,
            Consumer<ImportFilings.Entry> rules,
            LocalDate today) {
        this.mapping = mapping;
        this.headings = headings;
        this.divisions = divisions;
        this.categories = categories;
        this.rules = rules;
        this.today = today;
        mapping.columns().forEach((heading, field) -> columns.put(field, headings.indexOf(heading)));
    }

    ReadRow read(LedgerRow row) {
        var cells = new RowCells(row, headings, columns);
        var receivedOn = required(cells, LedgerField.RECEIVED_ON, receivedOn(cells));
        var answer = answer(cells, receivedOn);
        var facts = facts(cells, receivedOn, answer);
        var parties = parties(cells);
        var handling = handling(cells);
        var entry = facts == null || cells.isRejected()
                ? null
                : obeying(cells, new ImportFilings.Entry(row.line(), facts, parties, answer, handling));
        return new ReadRow(row.line(), key(row, cells), entry, cells.findings());
    }

    private ImportFilings.@Nullable Entry obeying(RowCells cells, ImportFilings.Entry entry) {
        try {
            rules.accept(entry);
            return entry;
        } catch (ActionRefused refused) {
            cells.rejectRow(refused.words());
            return null;
        }
    }

    private RowKey key(LedgerRow row, RowCells cells) {
        return RowKey.of(
                mapping.source(),
                cells.text(LedgerField.EXTERNAL_NUMBER),
                headings,
                row,
                columns.getOrDefault(LedgerField.SERIAL, -1));
    }

    private @Nullable FilingFacts facts(
            RowCells cells, @Nullable LocalDate receivedOn, @Nullable EarlierAnswer answer) {
        var channel = required(cells, LedgerField.CHANNEL, cells.code(LedgerField.CHANNEL, Channel.class, mapping));
        var purpose = required(cells, LedgerField.PURPOSE, cells.code(LedgerField.PURPOSE, Purpose.class, mapping));
        var claim = required(
                cells,
                LedgerField.CLAIM,
                Optional.of(cells.text(LedgerField.CLAIM, LONGEST_CLAIM)).filter(text -> !text.isEmpty()));
        var kind = cells.code(LedgerField.KIND, MatterKind.class, mapping);
        if (channel == null || purpose == null || receivedOn == null || claim == null) {
            return null;
        }
        int petitioners = cells.people(LedgerField.PETITIONERS).orElse(1);
        return new FilingFacts(
                emptyToNull(number(cells)),
                channel,
                purpose,
                kind.orElse(purpose == Purpose.PROPOSAL ? MatterKind.PROPOSAL : MatterKind.REDRESS),
                category(cells),
                place(cells),
                emptyToNull(cells.line(LedgerField.PLACE_DETAIL, LONGEST_PLACE)),
                null,
                emptyToNull(cells.line(LedgerField.COMPLAINED, LONGEST_PLACE)),
                receivedOn,
                channel == Channel.LETTER ? cells.date(LedgerField.POSTMARKED_ON).orElse(null) : null,
                title(cells, claim),
                claim,
                emptyToNull(grounds(cells, answer)),
                petitioners,
                channel == Channel.VISIT ? visitors(cells, petitioners) : null,
                cells.people(LedgerField.CONCERNED).orElse(null),
                anonymous(cells),
                false,
                flags(cells));
    }

    /** What stands in one cell, marks by their names, one after the other. */
    private static Set<FilingFlag> flags(RowCells cells) {
        var flags = EnumSet.noneOf(FilingFlag.class);
        for (String word : cells.text(LedgerField.FLAGS).split("[、，,;；\\s]+")) {
            if (!word.isEmpty()) {
                Arrays.stream(FilingFlag.values())
                        .filter(flag -> Labels.of(flag).equals(word))
                        .findFirst()
                        .ifPresentOrElse(flags::add, () -> cells.reject(
                                LedgerField.FLAGS,
                                "登记标记“" + RowCells.shown(word) + "”无法识别，请填写登记页上的标记名称，例如“"
                                        + Labels.of(FilingFlag.SKIPPED_TO_PROVINCE) + "”。"));
            }
        }
        return flags;
    }

    private static EarlierHandling handling(RowCells cells) {
        return new EarlierHandling(
                cells.date(LedgerField.TRANSFERRED_ON).orElse(null),
                cells.line(LedgerField.TRANSFERRED_TO, LONGEST_PLACE),
                cells.date(LedgerField.ACCEPTED_ON).orElse(null),
                emptyToNull(cells.line(LedgerField.SAME_AS, LONGEST_NUMBER)));
    }

    private static <T> @Nullable T required(RowCells cells, LedgerField field, Optional<T> value) {
        if (value.isEmpty() && !cells.isRejected(field)) {
            cells.reject(field, Labels.of(field) + "是空的，请补上后重新上传。");
        }
        return value.orElse(null);
    }

    private Optional<LocalDate> receivedOn(RowCells cells) {
        if (cells.text(LedgerField.RECEIVED_ON).isEmpty()) {
            return cells.isRejected(LedgerField.RECEIVED_ON)
                    ? Optional.empty()
                    : mapping.constant(LedgerField.RECEIVED_ON).map(day -> ChineseDate.parse(day).date());
        }
        return cells.date(LedgerField.RECEIVED_ON);
    }

    private static String number(RowCells cells) {
        String number = cells.line(LedgerField.EXTERNAL_NUMBER, LONGEST_NUMBER);
        return number.isEmpty() ? cells.line(LedgerField.SERIAL, LONGEST_NUMBER) : number;
    }

    private @Nullable String category(RowCells cells) {
        String name = cells.text(LedgerField.CATEGORY);
        if (name.isEmpty()) {
            return null;
        }
        var code = categories.find(name);
        if (code.isEmpty()) {
            cells.notice(LedgerField.CATEGORY, "分类“" + RowCells.shown(name) + "”不在内容分类表中，登记后请补选分类。");
        }
        return code.orElse(null);
    }

    private @Nullable String place(RowCells cells) {
        String name = cells.text(LedgerField.PLACE);
        if (name.isEmpty()) {
            return null;
        }
        var code = divisions.find(name);
        if (code.isEmpty()) {
            cells.notice(LedgerField.PLACE, "地点“" + RowCells.shown(name) + "”不能确定是哪个区划，登记后请补选地点。");
        }
        return code.orElse(null);
    }

    private static String title(RowCells cells, String claim) {
        String title = cells.line(LedgerField.TITLE, LONGEST_TITLE);
        if (!title.isEmpty()) {
            return title;
        }
        String line = claim.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE_FROM_CLAIM
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_FROM_CLAIM)) + "…";
    }

    /** An answer whose day nobody knows is no step of the case log, but its words are kept. */
    private String grounds(RowCells cells, @Nullable EarlierAnswer answer) {
        String facts = cells.text(LedgerField.FACTS, LONGEST_TEXT);
        if (answer != null || cells.text(LedgerField.ANSWER).isEmpty()) {
            return facts;
        }
        String both = (facts.isEmpty() ? "" : facts + "\n\n") + "台账所载答复（未注明日期）：" + cells.text(LedgerField.ANSWER);
        if (both.codePointCount(0, both.length()) > LONGEST_TEXT) {
            cells.reject(LedgerField.ANSWER, "事实和理由与答复合计超过 " + LONGEST_TEXT + " 个字，请缩短后重新填写。");
        }
        return both;
    }

    private static @Nullable Integer visitors(RowCells cells, int petitioners) {
        return cells.people(LedgerField.VISITORS)
                .orElse(cells.has(LedgerField.PETITIONERS) ? Integer.valueOf(petitioners) : null);
    }

    private static boolean anonymous(RowCells cells) {
        boolean said = cells.yes(LedgerField.ANONYMOUS);
        return cells.has(LedgerField.ANONYMOUS) ? said : cells.text(LedgerField.NAME).isEmpty();
    }

    private List<PartyEntry> parties(RowCells cells) {
        String name = cells.line(LedgerField.NAME, LONGEST_NAME);
        var document = document(cells);
        var phone = PhoneNumber.entered(cells.line(LedgerField.PHONE, LONGEST_NUMBER));
        var address = Address.entered(cells.line(LedgerField.ADDRESS, LONGEST_PLACE));
        phone.ifPresent(number -> number.warnings().forEach(words -> cells.notice(LedgerField.PHONE, words)));
        if (name.isEmpty() && document.isEmpty() && phone.isEmpty() && address.isEmpty()) {
            return List.of();
        }
        boolean organisation = document.filter(one -> one.type() == IdentityDocumentType.UNIFIED_SOCIAL_CREDIT_CODE)
                .isPresent();
        return List.of(new PartyEntry(
                PartyRole.PETITIONER,
                organisation ? LegalForm.LEGAL_PERSON : LegalForm.PERSON,
                name.isEmpty() ? NAMELESS : name,
                document.orElse(null),
                phone.orElse(null),
                address.orElse(null),
                null));
    }

    /** Ledgers rarely say which paper it is: a sound credit code is one, everything else is taken for a resident's. */
    private Optional<IdentityDocument> document(RowCells cells) {
        String written = cells.line(LedgerField.ID_NUMBER, LONGEST_NUMBER);
        var resident = IdentityDocument.entered(IdentityDocumentType.RESIDENT_IDENTITY_CARD, written);
        if (resident.isEmpty() || resident.get().warnings(today).isEmpty()) {
            return resident;
        }
        var organisation = IdentityDocument.entered(IdentityDocumentType.UNIFIED_SOCIAL_CREDIT_CODE, written)
                .filter(one -> one.warnings().isEmpty());
        if (organisation.isPresent()) {
            return organisation;
        }
        resident.get().warnings(today).forEach(words -> cells.notice(LedgerField.ID_NUMBER, words));
        return resident;
    }

    private static @Nullable EarlierAnswer answer(RowCells cells, @Nullable LocalDate receivedOn) {
        String words = cells.text(LedgerField.ANSWER, LONGEST_TEXT);
        var on = cells.date(LedgerField.ANSWERED_ON);
        var after = cells.days(LedgerField.ANSWERED_AFTER);
        if (words.isEmpty() || receivedOn == null) {
            return null;
        }
        var day = on.or(() -> after.map(receivedOn::plusDays));
        boolean dayExpected = cells.has(LedgerField.ANSWERED_ON) || cells.has(LedgerField.ANSWERED_AFTER);
        if (day.isEmpty() && dayExpected) {
            cells.notice(LedgerField.ANSWER, "有答复而没有答复日期，答复的文字记入事实和理由，不算作已答复；可补上日期后重新上传。");
        }
        return day.map(known -> new EarlierAnswer(words, known)).orElse(null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
