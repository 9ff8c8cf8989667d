package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.handdown.InventedHandDown;
import cn.petition.domain.handdown.InventedHandDown.Row;
import cn.petition.domain.handdown.InventedHandDown.Truth;
import cn.petition.web.handdown.HandDownFile;
import cn.petition.web.testing.ResetDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An inspection group hands down 1190 letters in seven batches; one supervisor brings them to 265 resolved. */
@ResetDatabase
class HandDownJourneyTest extends Journey {

    private static final Pattern NUMBER = Pattern.compile("交办件〔2026〕141000-(\\d+)");

    private final List<Row> rows = InventedHandDown.ofTheReport();
    private final List<String> batches = new ArrayList<>();
    private Desk supervisor;

    @Test
    void seven_lists_are_judged_by_key_and_in_bulk_until_265_of_318_are_resolved() {
        supervisor = officer("supervisor");
        for (int batch = 0; batch < 7; batch++) {
            imports(batch);
        }
        judgeTheFirstByKey();
        batches.forEach(this::judgeTheRest);
        supervisor.visit("/hand-downs").sees("第7批交办件");
        Desk registrar = officer("intake-lead");
        batches.forEach(batch -> {
            registers(registrar, batch);
            inBulk(batch, "TO_REPORT", () -> supervisor.fill("办理结果", "已办结并答复信访人"));
            inBulk(batch, "TO_CLOSE", () -> {});
        });
        resolve(265);

        supervisor.visit("/hand-downs/bridge?source=INSPECTION_GROUP");
        term("收到交办件", 1190);
        term("重复交办", 766);
        term("不属本地区", 3);
        term("并入另一事项", 103);
        term("合并去重后单独成件", 318);
        term("尚未判断", 0);
        term("已办结", 318);
        term("已化解", 265);
        term("未化解", 53);
        supervisor.arriveBy(() -> link("未化解", 53).click());
        supervisor.sees("未化解 53 件");
    }

    private void imports(int batch) {
        var mine = rows.stream().filter(row -> row.batch() == batch).toList();
        var file = HandDownFile.of(batch, mine);
        supervisor.open("/hand-downs/new", 200);
        supervisor.choose("来源", "巡视巡察、督导组交办").fill("交办文件名称", "第" + (batch + 1) + "批交办件");
        supervisor.page().locator("#file").setInputFiles(new FilePayload(file.name(), file.type(), file.content()));
        supervisor.press("上传并预检").sees("已预检，尚未导入");
        go(() -> supervisor.button("导入 " + mine.size() + " 行").click());
        assertThat(supervisor.page()).hasURL(Pattern.compile("/hand-downs/.*/work"));
        batches.add(supervisor.page().url().replaceAll(".*/hand-downs/(.*)/work.*", "$1"));
    }

    /** The first rows one after the other, with a mistake that is taken back. */
    private void judgeTheFirstByKey() {
        supervisor.visit("/hand-downs/" + batches.get(0) + "/judge").sees("已判 0/170");
        int judged = 0;
        boolean repeated = false;
        for (int index = 0; index < 40 && !repeated; index++) {
            var row = shown();
            assertThat(row.index()).isEqualTo(index);
            if (index == 0) {
                key("4");
                supervisor.sees("不属本地区").sees("已判 1/170");
                key("u");
                supervisor.sees("已撤回，请重新判断").sees("已判 0/170");
            }
            if (row.truth() == Truth.MERGE && !rightlyBeside(row)) {
                beside(row);
            }
            key(keyFor(row));
            judged++;
            supervisor.sees("已判 " + judged + "/170");
            repeated = row.truth() == Truth.REPEAT;
        }
        assertThat(repeated).isTrue();
        supervisor.examined();
    }

    private void judgeTheRest(String batch) {
        inBulk(batch, "CERTAIN_REPEAT", () -> {});
        for (String list : List.of("ELSEWHERE", "LIKELY_REPEAT", "LIKELY_MERGE", "ALONE")) {
            open(batch, list);
            int ticked = untickUnless(line -> rightlyProposed(list, line));
            if (ticked > 0) {
                go(() -> supervisor.page().locator("button.btn-primary").first().click());
                supervisor.sees("已判断 " + ticked + " 件");
            }
        }
        // what the machine was wrong about, one by one
        supervisor.open("/hand-downs/" + batch + "/judge", 200);
        while (supervisor.page().locator("#row-title").count() > 0) {
            var row = shown();
            if (row.of() != row.index() && !rightlyBeside(row)) {
                beside(row);
            }
            key(keyFor(row));
        }
        supervisor.sees("已判 170/170");
    }

    /** Takes the tick off the lines of the list that do not hold; says how many keep theirs. */
    private int untickUnless(Predicate<List<String>> holds) {
        @SuppressWarnings("unchecked")
        var lines = (List<List<String>>) supervisor.page().evaluate("() => [...document.querySelectorAll('tbody tr')]"
                + ".map(line => [line.querySelector('th').innerText, line.querySelector('td:last-child').innerText])");
        var wrong = IntStream.range(0, lines.size())
                .filter(at -> !holds.test(lines.get(at)))
                .boxed()
                .toList();
        supervisor.page().evaluate("wrong => { const boxes = document.querySelectorAll('tbody tr input[name=row]');"
                + " wrong.forEach(at => boxes[at].click()); }", wrong);
        assertThat(supervisor.page().locator("tbody tr input[name=row]:checked")).hasCount(lines.size() - wrong.size());
        return lines.size() - wrong.size();
    }

    private boolean rightlyProposed(String list, List<String> line) {
        var row = row(line.get(0));
        var likely = NUMBER.matcher(line.get(1));
        boolean about = likely.find() && origin(Integer.parseInt(likely.group(1)) - 1) == origin(row.index());
        return switch (list) {
            case "LIKELY_REPEAT" -> row.truth() == Truth.REPEAT && about;
            case "LIKELY_MERGE" -> row.truth() == Truth.MERGE && about;
            case "ELSEWHERE" -> row.truth() == Truth.OUTSIDE;
            default -> row.truth() == Truth.STANDING;
        };
    }

    private void resolve(int number) {
        int left = number;
        for (String batch : batches) {
            open(batch, "TO_RESOLVE");
            var budget = new AtomicInteger(left);
            int some = untickUnless(line -> budget.getAndDecrement() > 0);
            if (some > 0) {
                supervisor.choose("化解依据", "调解和解协议").fill("文书名称编号，或者理由", "和解协议");
                go(() -> supervisor.page().locator("button.btn-primary").first().click());
                supervisor.sees("已登记化解 " + some + " 件事项");
            }
            left -= some;
        }
        assertThat(left).isZero();
    }

    /** The supervisor is told who registers, and does not find the button. */
    private void registers(Desk registrar, String batch) {
        open(batch, "TO_REGISTER");
        supervisor.sees("登记由登记、甄别人员办理");
        assertThat(supervisor.page().locator("button[name=all]")).hasCount(0);
        registrar.open("/hand-downs/" + batch + "/work?list=TO_REGISTER", 200);
        registrar.page().waitForNavigation(() -> registrar.page().locator("button[name=all]").click());
        registrar.sees("件事项");
    }

    private void inBulk(String batch, String list, Runnable filling) {
        open(batch, list);
        var all = supervisor.page().locator("button[name=all]");
        if (all.count() > 0) {
            filling.run();
            go(all::click);
            supervisor.sees("已");
        }
    }

    private void open(String batch, String list) {
        supervisor.open("/hand-downs/" + batch + "/work?list=" + list, 200);
    }

    /** The row that is on the left. */
    private Row shown() {
        return row(supervisor.page().locator("#row-title").innerText());
    }

    private boolean rightlyBeside(Row row) {
        var like = NUMBER.matcher(supervisor.page().locator("#like-title").innerText());
        return like.find() && origin(Integer.parseInt(like.group(1)) - 1) == origin(row.index());
    }

    /** Calls up the row by its number, where the machine has not found it. */
    private void beside(Row row) {
        supervisor.page().locator("#with").fill("交办件〔2026〕141000-" + (row.of() + 1));
        go(() -> supervisor.button("对照").click());
    }

    private Row row(String words) {
        var found = NUMBER.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return rows.get(Integer.parseInt(found.group(1)) - 1);
    }

    private int origin(int index) {
        int of = rows.get(index).of();
        return of == index ? index : origin(of);
    }

    private static String keyFor(Row row) {
        return switch (row.truth()) {
            case REPEAT -> "1";
            case MERGE -> "2";
            case STANDING -> "3";
            case OUTSIDE -> "4";
        };
    }

    private void key(String key) {
        go(() -> supervisor.page().keyboard().press(key));
    }

    private void go(Runnable deed) {
        supervisor.page().waitForNavigation(deed);
        supervisor.page().waitForLoadState();
    }

    private void term(String words, int number) {
        assertThat(link(words, number)).hasText("" + number);
    }

    private Locator link(String words, int number) {
        return supervisor.page().locator("a[aria-label='" + words + " " + number + " 件，查看清单']");
    }
}
