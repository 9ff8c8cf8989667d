package cn.petition.web.casefile;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.PetitionLifecycle;
import cn.petition.web.component.Fact;
import cn.petition.web.component.FileEntry;
import cn.petition.web.component.Link;
import cn.petition.web.component.OfferedAction;
import cn.petition.web.component.StatusTone;
import cn.petition.web.component.TimelineEntry;
import cn.petition.workflow.casefile.AttachmentInFile;
import cn.petition.workflow.casefile.CaseFile;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.casefile.FirstHandling;
import cn.petition.workflow.casefile.JoinedMatter;
import cn.petition.workflow.casefile.ObligationInFile;
import cn.petition.workflow.casefile.PartyInFile;
import cn.petition.workflow.casefile.PersonalField;
import cn.petition.workflow.casefile.StepInFile;
import cn.petition.workflow.document.ListedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a case file into words, with the steps that this officer may take next. */
@Component
class CaseFilePages {

    /** Steps off the usual road: offered, but never as the usual next one. */
    private static final Set<CaseAction> UNUSUAL = EnumSet.of(
            CaseAction.TRIAGE,
            CaseAction.SUBMIT_FOR_INSTRUCTION,
            CaseAction.BEGIN_CONSULTATION,
            CaseAction.COORDINATE,
            CaseAction.TAKE_UP,
            CaseAction.SEAL,
            CaseAction.OBJECT_TO_TRANSFER,
            CaseAction.REFUSE_ACCEPTANCE,
            CaseAction.REFUSE_FURTHER_ACCEPTANCE,
            CaseAction.ACCEPT_SIMPLY,
            CaseAction.DIVERT_TO_STATUTORY_CHANNEL,
            CaseAction.RETURN_FROM_CHANNEL,
            CaseAction.EXTEND,
            CaseAction.REVOKE_EXTENSION,
            CaseAction.ADD_JOINT_ORGAN,
            CaseAction.HOLD_HEARING,
            CaseAction.BEGIN_MEDIATION,
            CaseAction.REQUEST_REVIEW,
            CaseAction.REFUSE_REVIEW,
            CaseAction.REQUEST_SECOND_REVIEW,
            CaseAction.REFUSE_SECOND_REVIEW,
            CaseAction.EXTEND_REVIEW,
            CaseAction.SUSPEND_FOR_HEARING,
            CaseAction.ORDER_REDO,
            CaseAction.RETURN_REPORT,
            CaseAction.ORDER_EXECUTION,
            CaseAction.FINALISE);

    /** What happens beside the road: the file is put in order, something is noted, and the matter stands where it was. */
    private static final Set<CaseAction> BESIDE = EnumSet.of(
            CaseAction.TAG,
            CaseAction.REPORT_URGENT,
            CaseAction.JUDGE_SAMENESS,
            CaseAction.DECIDE_RECUSAL,
            CaseAction.RECORD_INVESTIGATION,
            CaseAction.CONSULT_LAWYER,
            CaseAction.REFER_TO_ASSISTANCE,
            CaseAction.HOLD_REVIEW_HEARING,
            CaseAction.FOLLOW_UP,
            CaseAction.RESOLVE,
            CaseAction.REVOKE_RESOLUTION,
            CaseAction.JOIN,
            CaseAction.DETACH,
            CaseAction.CORRECT_RECORD,
            CaseAction.WITHDRAW,
            CaseAction.ARCHIVE);

    private final Set<CaseAction> implemented;
    private final StepForms forms;

    CaseFilePages(List<StepController<?>> steps, StepForms forms) {
        this.implemented = steps.stream().map(StepController::action).collect(Collectors.toSet());
        this.forms = forms;
    }

    /** @param revealed what was asked for just now, shown once */
    CaseFilePage of(
            CaseFile file, List<ListedDocument> documents, Actor officer, @Nullable Revealed revealed) {
        var head = file.head();
        return new CaseFilePage(
                head.number(),
                head.title(),
                Labels.of(head.status()),
                StatusTone.of(head.status()),
                head.sealed(),
                head.joinedInto(),
                actions(head, officer),
                facts(file),
                head.filingFlags().stream().map(Labels::of).toList(),
                file.parties().stream().map(one -> person(head, one, revealed)).toList(),
                head.claim(),
                head.facts(),
                file.obligations().stream().map(one -> clock(head, one)).toList(),
                newestFirst(file.steps()).stream().map(one -> step(head, one)).toList(),
                documents.stream().map(CaseFilePages::paper).toList(),
                head.status().open() ? null : address(head) + "/archive.zip",
                file.joined().stream().map(CaseFilePages::joined).toList(),
                file.attachments().stream().map(one -> attachment(head, one)).toList());
    }

    private List<OfferedAction> actions(CaseHead head, Actor officer) {
        String ruleSet = forms.ruleSet(head);
        var offered = head.standing().offers(officer, ruleSet).stream()
                .filter(implemented::contains)
                .toList();
        var next = offered.stream()
                .filter(action -> !BESIDE.contains(action) && !UNUSUAL.contains(action))
                .findFirst()
                .or(() -> offered.stream().filter(action -> action == CaseAction.TRIAGE).findFirst());
        return offered.stream()
                .map(action -> new OfferedAction(
                        Labels.of(action),
                        address(head) + "/" + StepController.name(action),
                        basis(head, action, ruleSet),
                        next.filter(action::equals).isPresent(),
                        BESIDE.contains(action)))
                .toList();
    }

    private static @Nullable String basis(CaseHead head, CaseAction action, String ruleSet) {
        return PetitionLifecycle.find(head.status(), action, ruleSet).stream()
                .map(row -> row.articleUnder(ruleSet))
                .findFirst()
                .orElse(null);
    }

    private List<Fact> facts(CaseFile file) {
        var head = file.head();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("信访形式", Labels.of(head.channel())));
        facts.add(new Fact("信访目的", Labels.of(head.purpose())));
        facts.add(new Fact("事项类别", Labels.of(head.kind())));
        add(facts, "内容分类", head.category());
        add(facts, "问题属地", joined(head.place(), head.placeDetail()));
        add(facts, "被反映单位", joined(head.complainedOrgan(), head.complainedText()));
        facts.add(new Fact("收到日期", FileWords.day(head.receivedOn())));
        add(facts, "邮戳日期", head.postmarkedOn() == null ? null : FileWords.day(head.postmarkedOn()));
        facts.add(new Fact("登记", head.registeringOrgan() + " " + head.registeredBy() + "，" + FileWords.moment(head.registeredAt())));
        add(facts, "责任单位", head.responsibleOrgan());
        FirstHandling.of(file.steps()).map(CaseFilePages::words).ifPresent(words -> add(facts, "首接首办", words));
        add(facts, "承办人", head.handlingOfficer());
        add(facts, "复查复核机关", head.reviewingOrgan());
        facts.add(new Fact("人数", people(head)));
        facts.add(new Fact("初次重复", head.firstKnown() ? "初次" : head.firstAtOffice() ? "重复，在本机构为初次" : "重复"));
        add(facts, "外部编号", head.externalNumber());
        add(facts, "办结报告", head.reportState() == null ? null : Labels.of(head.reportState()));
        add(facts, "化解", head.resolvedOn() == null ? null : FileWords.day(head.resolvedOn()));
        add(facts, "评价", RatingWords.of(head, file.steps(), forms.clocks().current(), forms.today()));
        return facts;
    }

    private static String words(FirstHandling handling) {
        var first = handling.first() + "，" + FileWords.day(handling.firstOn()) + "首接";
        if (handling.answerable() == null) {
            return first + "；已退回，待重新签收";
        }
        return handling.answerable().equals(handling.first())
                ? first + "，负首办责任"
                : first + "；现由" + handling.answerable() + "负责（" + FileWords.day(handling.answerableOn()) + "签收）";
    }

    private static void add(List<Fact> facts, String label, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            facts.add(new Fact(label, words));
        }
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + "，" + second;
    }

    private static String people(CaseHead head) {
        var words = new ArrayList<String>();
        words.add("信访" + head.petitioners() + "人");
        if (head.visitors() != null) {
            words.add("来访" + head.visitors() + "人" + (head.groupVisit() ? "（集体访）" : ""));
        }
        if (head.concerned() != null) {
            words.add("涉及" + head.concerned() + "人");
        }
        if (head.anonymous()) {
            words.add("匿名");
        }
        if (head.addressUnclear()) {
            words.add("住址不清");
        }
        return String.join("，", words);
    }

    private static CaseFilePage.Person person(CaseHead head, PartyInFile party, @Nullable Revealed revealed) {
        var secrets = new ArrayList<CaseFilePage.Secret>();
        String idLabel = party.documentType() == null ? "证件号码" : party.documentType();
        addSecret(secrets, head, party, PersonalField.ID_NUMBER, idLabel, party.identityNumber(), revealed);
        addSecret(secrets, head, party, PersonalField.PHONE, "电话", party.phone(), revealed);
        addSecret(secrets, head, party, PersonalField.ADDRESS, "住址", party.address(), revealed);
        return new CaseFilePage.Person(party.name(), Labels.of(party.role()), secrets, party.home());
    }

    private static void addSecret(
            List<CaseFilePage.Secret> secrets,
            CaseHead head,
            PartyInFile party,
            PersonalField field,
            String label,
            @Nullable String masked,
            @Nullable Revealed revealed) {
        if (masked == null) {
            return;
        }
        if (revealed != null && revealed.ordinal() == party.ordinal() && revealed.field() == field) {
            secrets.add(new CaseFilePage.Secret(label, revealed.value(), null));
            return;
        }
        String href = address(head) + "/parties/" + party.ordinal() + "/reveal/" + field.column().replace('_', '-');
        secrets.add(new CaseFilePage.Secret(label, masked, href));
    }

    private static CaseFilePage.Clock clock(CaseHead head, ObligationInFile one) {
        var status = one.today();
        return new CaseFilePage.Clock(
                address(head) + "/deadlines/" + one.id(),
                Labels.of(one.facts().duty()),
                one.organ(),
                status.state().name(),
                FileWords.clock(status, one.facts().endedOn()),
                status.dueOn() == null ? "停止计算中" : FileWords.day(status.dueOn()),
                FileWords.day(status.overdueAfter()),
                one.article(),
                one.deadline().explanation().summary(),
                FileWords.appraisal(one.appraisal()),
                status.provisional(),
                one.moved().stream().map(FileWords::moved).toList());
    }

    private static List<StepInFile> newestFirst(List<StepInFile> steps) {
        var turned = new ArrayList<>(steps);
        Collections.reverse(turned);
        return turned;
    }

    private static TimelineEntry step(CaseHead head, StepInFile step) {
        var documents = step.document() == null
                ? List.<Link>of()
                : List.of(new Link(step.documentTitle() + " " + step.documentNumber(), paper(head, step)));
        return new TimelineEntry(
                Labels.of(step.action()),
                step.occurredOn().toString(),
                FileWords.day(step.occurredOn()),
                step.actor() + (step.actorOrgan() == null ? "" : "，" + step.actorOrgan()) + "，"
                        + FileWords.moment(step.recordedAt()) + "记录",
                step.article(),
                StepWords.of(step),
                documents,
                step.corrected());
    }

    private static CaseFilePage.Paper paper(ListedDocument one) {
        return new CaseFilePage.Paper(
                one.title(),
                one.number(),
                FileWords.day(one.issuedOn()),
                "/petitions/" + one.matter() + "/documents/" + one.id(),
                one.replaced());
    }

    private static String paper(CaseHead head, StepInFile step) {
        return address(head) + "/documents/" + step.document();
    }

    private static CaseFilePage.JoinedFiling joined(JoinedMatter one) {
        return new CaseFilePage.JoinedFiling(
                one.number(),
                one.title(),
                Labels.of(one.channel()) + "，" + FileWords.day(one.receivedOn()) + "收到，" + Labels.of(one.status()),
                one.owed() == null
                        ? null
                        : one.owedBy() + "仍应" + one.owed() + (one.dueOn() == null ? "" : "，" + FileWords.day(one.dueOn()) + "到期"),
                "/petitions/" + one.number());
    }

    private static FileEntry attachment(CaseHead head, AttachmentInFile one) {
        String icon = one.mediaType().startsWith("image/") ? "photo" : one.mediaType().startsWith("audio/") ? "audio" : "document";
        return new FileEntry(
                one.fileName(),
                address(head) + "/attachments/" + one.id(),
                icon,
                size(one.size()) + "，" + FileWords.moment(one.addedAt()));
    }

    private static String size(long bytes) {
        return bytes < 1_048_576 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1_048_576.0);
    }

    private static String address(CaseHead head) {
        return "/petitions/" + head.number();
    }
}
