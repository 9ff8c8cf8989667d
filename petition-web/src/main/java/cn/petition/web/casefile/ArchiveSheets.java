package cn.petition.web.casefile;

import cn.petition.domain.petition.Labels;
import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Fact;
import cn.petition.reporting.export.PrintedDocument.Facts;
import cn.petition.workflow.casefile.CaseFile;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.casefile.StepInFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The papers of a file that are printed from the record itself: the registration and the case log. */
final class ArchiveSheets {

    private ArchiveSheets() {}

    /** 登记表: what identifies a person stays masked as on the page. */
    static PrintedDocument registration(CaseFile file) {
        var head = file.head();
        var facts = new ArrayList<Fact>();
        add(facts, "登记编号", head.number());
        add(facts, "标题", head.title());
        add(facts, "信访形式", Labels.of(head.channel()));
        add(facts, "事项类别", Labels.of(head.kind()));
        add(facts, "内容分类", head.category());
        add(facts, "问题属地", head.place());
        add(facts, "被反映单位", head.complainedOrgan());
        add(facts, "收到日期", FileWords.day(head.receivedOn()));
        add(facts, "登记", head.registeringOrgan() + " " + head.registeredBy());
        add(facts, "信访人", file.parties().stream()
                .map(one -> Stream.of(one.name(), one.identityNumber(), one.phone(), one.address())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("，")))
                .collect(Collectors.joining("；")));
        var sheet = PrintedDocument.titled("信访事项登记表")
                .under(head.registeringOrgan(), head.number())
                .add(new Facts(facts))
                .heading(1, "投诉请求");
        paragraphs(head.claim()).forEach(sheet::paragraph);
        if (head.facts() != null) {
            sheet.heading(1, "事实和理由");
            paragraphs(head.facts()).forEach(sheet::paragraph);
        }
        return sheet.finish();
    }

    /** 流转记录: every step in its order. */
    static PrintedDocument log(CaseHead head, List<StepInFile> steps) {
        var rows = steps.stream()
                .map(step -> List.of(
                        Cell.text(String.valueOf(step.sequence())),
                        Cell.text(FileWords.day(step.occurredOn())),
                        Cell.text(Labels.of(step.action())),
                        Cell.text(step.actor() + (step.actorOrgan() == null ? "" : "，" + step.actorOrgan())),
                        Cell.text(words(step))))
                .toList();
        return PrintedDocument.titled("流转记录")
                .under(head.registeringOrgan(), head.number())
                .table(List.of("序号", "日期", "步骤", "办理人", "内容"), rows)
                .finish();
    }

    private static String words(StepInFile step) {
        return Stream.of(StepWords.of(step), step.article())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"))
                .replaceAll("\\R+", " ");
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
