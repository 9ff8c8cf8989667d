package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerRow;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.reporting.ledger.LedgerFilter;
import cn.petition.reporting.ledger.LedgerLists;
import cn.petition.web.component.Fact;
import cn.petition.web.component.OfferedAction;
import cn.petition.web.component.TimelineEntry;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one line: what it says, whose turn it is, what it led to, and everything that happened. */
@Controller
@PreAuthorize(LedgersController.READERS)
class LedgerEntryController {

    private static final int CHILDREN_SHOWN = 20;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /** Steps that are not the usual way on. */
    private static final Set<LedgerAction> BESIDE = EnumSet.of(
            LedgerAction.AMEND,
            LedgerAction.CORRECT,
            LedgerAction.CANCEL,
            LedgerAction.DISCARD,
            LedgerAction.REOPEN,
            LedgerAction.UNDO_DECISION,
            LedgerAction.HAND_OVER,
            LedgerAction.ADD_MATTER,
            LedgerAction.REMOVE_MATTER,
            LedgerAction.EXTEND,
            LedgerAction.PUBLISH,
            LedgerAction.REPORT_UPWARD);

    /** Ledgers whose lines come from lines of others. */
    private static final Map<LedgerKind, List<LedgerKind>> COMES_FROM = new EnumMap<>(Map.of(
            LedgerKind.LEADER_CASE, List.of(LedgerKind.TASK),
            LedgerKind.RECEPTION, List.of(LedgerKind.TASK),
            LedgerKind.MEETING, List.of(LedgerKind.TASK),
            LedgerKind.INSPECTION, List.of(LedgerKind.TASK),
            LedgerKind.SUPERVISION, List.of(LedgerKind.SUGGESTION),
            LedgerKind.HAND_DOWN_BATCH, List.of(LedgerKind.HAND_DOWN_ROW),
            LedgerKind.CAMPAIGN, List.of(LedgerKind.CAMPAIGN_MATTER)));

    private final LedgerAccess access;
    private final LedgerEntries entries;
    private final LedgerLists lists;
    private final LedgerWords words;
    private final Organs organs;
    private final Map<LedgerKind, LedgerCardPart> parts = new EnumMap<>(LedgerKind.class);
    private final Clock clock;

    LedgerEntryController(
            LedgerAccess access,
            LedgerEntries entries,
            LedgerLists lists,
            LedgerWords words,
            Organs organs,
            ObjectProvider<LedgerCardPart> parts,
            Clock clock) {
        this.access = access;
        this.entries = entries;
        this.lists = lists;
        this.words = words;
        this.organs = organs;
        parts.forEach(part -> this.parts.put(part.kind(), part));
        this.clock = clock;
    }

    @GetMapping("/ledgers/{path}/{id}")
    @Transactional(readOnly = true)
    public String show(
            @PathVariable String path, @PathVariable String id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        Actor actor = officer.actor();
        var entry = access.entry(path, id, actor);
        LocalDate today = LocalDate.now(clock);
        var parent = Optional.ofNullable(entry.parent()).flatMap(line -> entries.find(line, actor)).orElse(null);
        var part = parts.get(entry.kind());
        if (part != null) {
            part.fill(entry, officer, model);
        }
        model.addAttribute("page", new LedgerEntryPage(
                entry.number(),
                entry.title(),
                Labels.of(entry.kind()),
                LedgerPaths.list(entry.kind()),
                Labels.of(entry.status()),
                LedgerWords.tone(entry.status()),
                LedgerWords.dueState(entry.status(), entry.dueOn(), today),
                LedgerWords.dueWords(entry.dueOn(), today),
                facts(entry),
                actions(entry, actor),
                lists.matters(entry.id(), actor).stream().map(LedgerEntryController::matter).toList(),
                COMES_FROM.getOrDefault(entry.kind(), List.of()).stream()
                        .filter(kind -> access.mayRead(kind, actor))
                        .map(kind -> children(entry, kind, actor, today))
                        .toList(),
                parent == null ? null : parent.title(),
                parent == null ? null : LedgerPaths.line(parent),
                log(entry),
                part == null ? null : "ledger/_" + entry.kind().path()));
        return "ledger/entry";
    }

    private List<Fact> facts(LedgerEntry entry) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("建账机关", organ(entry.office())));
        if (entry.responsible() != null) {
            facts.add(new Fact("责任单位", organ(entry.responsible())));
        }
        facts.add(new Fact("建立日期", ChineseDate.of(entry.begunOn())));
        if (entry.dueOn() != null) {
            facts.add(new Fact("期限", ChineseDate.of(entry.dueOn())));
        }
        if (entry.endedOn() != null) {
            facts.add(new Fact("了结日期", ChineseDate.of(entry.endedOn())));
        }
        facts.addAll(words.facts(entry.kind(), entry.facts()));
        return facts;
    }

    private List<OfferedAction> actions(LedgerEntry entry, Actor actor) {
        var book = access.book(entry.kind(), actor);
        var offered = new LedgerStanding(actor, organs)
                .offered(entry).stream().filter(row -> book.offers(row.action(), entry)).toList();
        var first = offered.stream().map(LedgerRow::action).filter(action -> !BESIDE.contains(action)).findFirst();
        return offered.stream()
                .map(row -> new OfferedAction(
                        Labels.of(row.action()),
                        LedgerPaths.step(entry, row.action()),
                        null,
                        first.filter(row.action()::equals).isPresent(),
                        BESIDE.contains(row.action())))
                .toList();
    }

    private static LedgerEntryPage.Matter matter(LedgerLists.LinkedMatter matter) {
        return new LedgerEntryPage.Matter(
                matter.number(),
                "/petitions/" + matter.number(),
                matter.title(),
                Labels.of(PetitionStatus.valueOf(matter.status())),
                matter.organ() == null ? "" : matter.organ(),
                matter.resolvedOn() == null ? "" : ChineseDate.of(matter.resolvedOn()));
    }

    private LedgerEntryPage.Children children(LedgerEntry entry, LedgerKind kind, Actor actor, LocalDate today) {
        var filter = LedgerFilter.all(kind).below(entry.id());
        String list = LedgerPaths.list(kind);
        boolean mayBegin = kind != LedgerKind.HAND_DOWN_ROW
                && kind != LedgerKind.CAMPAIGN_MATTER
                && new LedgerStanding(actor, organs).mayBegin(kind);
        return new LedgerEntryPage.Children(
                Labels.of(kind),
                list + "?parent=" + entry.id(),
                lists.count(filter, actor),
                mayBegin ? list + "/new?parent=" + entry.id() : null,
                lists.page(filter, actor, null).lines().stream()
                        .limit(CHILDREN_SHOWN)
                        .map(line -> new LedgerEntryPage.Child(
                                line.number(),
                                list + "/" + line.id(),
                                line.title(),
                                Labels.of(line.status()),
                                LedgerWords.tone(line.status()),
                                LedgerWords.dueState(line.status(), line.dueOn(), today),
                                LedgerWords.dueWords(line.dueOn(), today)))
                        .toList());
    }

    private List<TimelineEntry> log(LedgerEntry entry) {
        var log = entries.history(entry.id()).stream().map(step -> told(entry, step)).collect(Collectors.toList());
        Collections.reverse(log);
        return log;
    }

    private TimelineEntry told(LedgerEntry entry, LedgerStep step) {
        var said = new ArrayList<String>();
        if (step.responsible() != null) {
            said.add("责任单位：" + organ(step.responsible()));
        }
        if (step.dueOn() != null) {
            said.add("期限：" + ChineseDate.of(step.dueOn()));
        }
        words.facts(entry.kind(), step.facts()).forEach(fact -> said.add(fact.label() + "：" + fact.words()));
        if (!step.added().isEmpty()) {
            said.add("增加事项" + step.added().size() + "件");
        }
        if (!step.removed().isEmpty()) {
            said.add("移出事项" + step.removed().size() + "件");
        }
        var at = step.recordedAt().atZone(clock.getZone());
        return new TimelineEntry(
                Labels.of(step.action()),
                at.toOffsetDateTime().toString(),
                ChineseDate.of(step.occurredOn()),
                step.actorName() + (step.actorOrgan() == null ? "" : "，" + organ(step.actorOrgan())) + "，"
                        + MOMENT.format(at) + "记录",
                step.basis(),
                said.isEmpty() ? null : String.join("；", said),
                List.of(),
                false);
    }

    private String organ(@Nullable UUID id) {
        return id == null ? "" : organs.findById(id).map(Organ::name).orElse("");
    }
}
