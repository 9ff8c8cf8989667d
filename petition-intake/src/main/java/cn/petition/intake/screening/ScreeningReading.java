package cn.petition.intake.screening;

import cn.petition.domain.ledger.DisputeKind;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.WarningFinding;
import cn.petition.domain.ledger.WarningSource;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file of disputes or warnings: every row as it enters the ledger, or everything that keeps the file out. */
final class ScreeningReading {

    private final LedgerKind kind;
    private final Organs organs;
    private final Organ own;
    private final OrgansByName byName;
    private final VisiblePetitions petitions;
    private final Actor actor;
    private final LocalDate today;
    private final Map<ScreeningColumn, Integer> columns = new EnumMap<>(ScreeningColumn.class);
    private final List<ScreeningFinding> findings = new ArrayList<>();
    private final List<ScreeningRecord> records = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    ScreeningReading(
            LedgerKind kind, Organs organs, VisiblePetitions petitions, Actor actor, LocalDate today) {
        this.kind = kind;
        this.organs = organs;
        this.own = organs.findById(actor.organ()).orElseThrow();
        this.byName = new OrgansByName(organs, own);
        this.petitions = petitions;
        this.actor = actor;
        this.today = today;
    }

    ScreeningReading read(LedgerFile file) {
        for (var column : ScreeningColumn.of(kind)) {
            for (int at = 0; at < file.headings().size(); at++) {
                if (column.headings().contains(file.headings().get(at)) && !columns.containsValue(at)) {
                    columns.putIfAbsent(column, at);
                }
            }
            if (column.required() && !columns.containsKey(column)) {
                findings.add(new ScreeningFinding(
                        0, column.title(), "没有“" + column.title() + "”这一列，请补上后重新上传。"));
            }
        }
        if (findings.isEmpty()) {
            file.forEachRow(this::read);
        }
        return this;
    }

    List<ScreeningFinding> findings() {
        return findings;
    }

    List<ScreeningRecord> records() {
        return records;
    }

    Set<String> numbers() {
        return numbers;
    }

    private void read(LedgerRow row) {
        int before = findings.size();
        var cells = new ScreeningCells(row, columns, findings);
        var record = kind == LedgerKind.DISPUTE ? dispute(cells) : warning(cells);
        if (findings.size() == before && record != null) {
            records.add(record);
        }
    }

    private @Nullable ScreeningRecord dispute(ScreeningCells cells) {
        var facts = LedgerFacts.NONE
                .with(LedgerFact.DISPUTE_KIND, cells.code(ScreeningColumn.DISPUTE_KIND, DisputeKind.class))
                .with(LedgerFact.PLACE, cells.line(ScreeningColumn.PLACE))
                .with(LedgerFact.FOUND_BY, cells.line(ScreeningColumn.FOUND_BY))
                .with(LedgerFact.PERSON_IN_CHARGE, cells.line(ScreeningColumn.PERSON_IN_CHARGE));
        var begun = begun(cells, facts);
        if (begun == null) {
            return null;
        }
        var later = new ArrayList<ScreeningRecord.Later>();
        escalated(cells, begun, later);
        resolved(cells, later);
        petitioned(cells, later);
        inOrder(cells, begun.on(), later);
        return new ScreeningRecord(begun.line(), begun.begun(), begun.on(), List.copyOf(later));
    }

    private void escalated(ScreeningCells cells, ScreeningRecord begun, List<ScreeningRecord.Later> later) {
        var on = cells.date(ScreeningColumn.ESCALATED_ON, today);
        String reason = cells.text(ScreeningColumn.ESCALATION_REASON);
        if (on == null) {
            return;
        }
        var above = Optional.ofNullable(begun.begun().responsible())
                .flatMap(organs::findById)
                .flatMap(organs::petitionOfficeAbove);
        if (above.isEmpty()) {
            cells.refuse(ScreeningColumn.ESCALATED_ON, "责任单位已经是最高一级，没有上一级可以提交，请核对责任单位。");
            return;
        }
        var facts = LedgerFacts.NONE.with(LedgerFact.REASON, reason == null ? "本级不能化解" : reason);
        later.add(new ScreeningRecord.Later(
                LedgerAction.ESCALATE, on, LedgerChange.saying(facts).by(above.get().id())));
    }

    private void resolved(ScreeningCells cells, List<ScreeningRecord.Later> later) {
        var on = cells.date(ScreeningColumn.RESOLVED_ON, today);
        String result = cells.text(ScreeningColumn.RESULT);
        if (on != null) {
            var facts = LedgerFacts.NONE.with(LedgerFact.RESULT, result == null ? "已化解" : result);
            later.add(new ScreeningRecord.Later(LedgerAction.RESOLVE, on, LedgerChange.saying(facts)));
        }
    }

    private void petitioned(ScreeningCells cells, List<ScreeningRecord.Later> later) {
        var on = cells.date(ScreeningColumn.PETITIONED_ON, today);
        String number = cells.line(ScreeningColumn.PETITION_NUMBER);
        if (on == null && number == null) {
            return;
        }
        if (on == null) {
            cells.refuse(ScreeningColumn.PETITIONED_ON, "填写了信访登记编号，请同时填写转信访日期。");
            return;
        }
        if (number == null) {
            cells.refuse(ScreeningColumn.PETITION_NUMBER, "填写了转信访日期，请同时填写信访登记编号。");
            return;
        }
        Petition petition = petition(number);
        if (petition == null || petition.sealed()) {
            cells.refuse(ScreeningColumn.PETITION_NUMBER, "没有这个登记编号，请核对后重新上传。");
            return;
        }
        later.add(new ScreeningRecord.Later(
                LedgerAction.BECOME_PETITION, on, LedgerChange.none().adding(List.of(petition.id()))));
    }

    private @Nullable Petition petition(String number) {
        try {
            return petitions.byNumber(number, actor);
        } catch (NotFound none) {
            return null;
        }
    }

    private @Nullable ScreeningRecord warning(ScreeningCells cells) {
        var facts = LedgerFacts.NONE.with(
                LedgerFact.SOURCE, cells.code(ScreeningColumn.SOURCE, WarningSource.class));
        var begun = begun(cells, facts);
        if (begun == null) {
            return null;
        }
        var later = new ArrayList<ScreeningRecord.Later>();
        checked(cells, later);
        inOrder(cells, begun.on(), later);
        return new ScreeningRecord(begun.line(), begun.begun(), begun.on(), List.copyOf(later));
    }

    private void checked(ScreeningCells cells, List<ScreeningRecord.Later> later) {
        var checkedOn = cells.date(ScreeningColumn.CHECKED_ON, today);
        var finding = cells.code(ScreeningColumn.FINDING, WarningFinding.class);
        String result = cells.text(ScreeningColumn.CHECK_RESULT);
        var disposedOn = cells.date(ScreeningColumn.DISPOSED_ON, today);
        String disposal = cells.text(ScreeningColumn.DISPOSAL);
        if (checkedOn == null && disposedOn == null) {
            return;
        }
        if (checkedOn != null && finding == null) {
            cells.refuse(ScreeningColumn.FINDING, "填写了核查日期，请同时填写“属实”或者“不属实”。");
            return;
        }
        if (disposedOn != null && finding == WarningFinding.UNFOUNDED) {
            cells.refuse(ScreeningColumn.DISPOSED_ON, "核查结论是不属实，不应有处置日期，请核对后重新上传。");
            return;
        }
        // what was disposed of had been checked, whether or not a file says on which day
        var check = LedgerFacts.NONE
                .with(LedgerFact.OUTCOME, finding == null ? WarningFinding.FOUNDED : finding)
                .with(LedgerFact.RESULT, result == null ? "已核查" : result);
        later.add(new ScreeningRecord.Later(
                LedgerAction.CHECK, checkedOn == null ? disposedOn : checkedOn, LedgerChange.saying(check)));
        if (disposedOn != null) {
            var measures = LedgerFacts.NONE.with(LedgerFact.MEASURES, disposal == null ? "已处置" : disposal);
            later.add(new ScreeningRecord.Later(LedgerAction.DISPOSE, disposedOn, LedgerChange.saying(measures)));
        }
        if (finding == WarningFinding.UNFOUNDED) {
            later.add(new ScreeningRecord.Later(
                    LedgerAction.CLOSE, checkedOn == null ? today : checkedOn, LedgerChange.none()));
        }
    }

    private @Nullable ScreeningRecord begun(ScreeningCells cells, LedgerFacts known) {
        String title = cells.line(ScreeningColumn.TITLE);
        var on = cells.date(ScreeningColumn.BEGUN_ON, today);
        var due = cells.dueDay(ScreeningColumn.DUE_ON);
        String number = cells.line(ScreeningColumn.NUMBER);
        String content = cells.text(ScreeningColumn.CONTENT);
        var people = cells.people(ScreeningColumn.PEOPLE);
        if (number != null && !numbers.add(number)) {
            cells.refuse(ScreeningColumn.NUMBER, "编号“" + number + "”在文件中出现了不止一次，请核对后重新上传。");
        }
        if (title == null || on == null) {
            return null;
        }
        if (due != null && due.isBefore(on)) {
            cells.refuse(ScreeningColumn.DUE_ON, "期限早于登记日期，请核对后重新上传。");
        }
        var office = organ(cells, ScreeningColumn.OFFICE, own, on);
        var responsible = office == null ? null : organ(cells, ScreeningColumn.RESPONSIBLE, office, on);
        if (office == null || responsible == null) {
            return null;
        }
        if (!responsible.isWithin(office)) {
            cells.refuse(ScreeningColumn.RESPONSIBLE, "责任单位不在登记单位的范围内；已经提交上一级的，请填写提交上一级日期。");
        }
        var facts = known.with(LedgerFact.EXTERNAL_NUMBER, number)
                .with(LedgerFact.PEOPLE, people == null && kind == LedgerKind.DISPUTE ? Integer.valueOf(1) : people)
                .with(LedgerFact.CONTENT, content == null ? title : content);
        return new ScreeningRecord(
                new NewLine(kind, office.id(), null, title, null),
                LedgerChange.saying(facts).by(responsible.id()).until(due),
                on,
                List.of());
    }

    private @Nullable Organ organ(ScreeningCells cells, ScreeningColumn column, Organ otherwise, LocalDate on) {
        String word = cells.line(column);
        if (word == null) {
            return otherwise;
        }
        var named = byName.named(word, on);
        if (named.size() == 1) {
            return named.get(0);
        }
        cells.refuse(
                column,
                named.isEmpty()
                        ? "没有找到“" + word + "”，请填写本机关或者下级单位的名称或者代码。"
                        : "“" + word + "”不止一个，请填写全称或者代码。");
        return null;
    }

    private static void inOrder(ScreeningCells cells, LocalDate begun, List<ScreeningRecord.Later> later) {
        LocalDate earlier = begun;
        for (var step : later) {
            if (step.on().isBefore(earlier)) {
                cells.refuse(
                        ScreeningColumn.BEGUN_ON,
                        "日期先后不对：" + step.on() + "早于" + earlier + "，请核对各个日期后重新上传。");
                return;
            }
            earlier = step.on();
        }
    }
}
