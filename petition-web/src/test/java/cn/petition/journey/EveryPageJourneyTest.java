package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in the middle of an office's work, on an office screen and on a phone, examined one by one.
 *
 * <p>With {@code -Dpetition.pictures=docs/screenshots} each page is photographed as well.
 */
@ResetDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourneyTest extends Journey {

    /** A page to look at: who opens it, where it stands, and what is done on it first. */
    private record Sight(String name, String officer, String address, int status, Consumer<Desk> before) {}

    private final List<Sight> sights = new ArrayList<>();

    @BeforeAll
    void fillTheOffice() {
        var matters = new InventedMatters(office());
        matters.twoMonths();
        todayIsMonday();
        beforeTheDoor();
        registrationDesk(matters);
        findingMatters(matters);
        casesOf(matters);
        routing();
        screening(matters);
        workRecords();
        leading();
        campaigns();
        importing();
        takingResultsOver();
        handingDown();
        counting();
        analysing();
        reportChecks();
        administration();
    }

    /** The narrow screen is the harder one; both only when pictures are taken, for the time it costs. */
    static List<Equipment> equipment() {
        return System.getProperty("petition.pictures") == null
                ? List.of(Equipment.PHONE)
                : List.of(Equipment.OFFICE, Equipment.PHONE);
    }

    @ParameterizedTest
    @MethodSource("equipment")
    void is_in_order(Equipment equipment) throws IOException {
        var faults = new SoftAssertions();
        String officer = "";
        Desk desk = desk(equipment);
        for (Sight sight : sights) {
            if (!sight.officer().equals(officer)) {
                officer = sight.officer();
                desk = officer.isEmpty() ? desk(equipment) : desk(equipment).signIn(officer);
            }
            look(desk, sight, equipment, faults);
        }
        faults.assertAll();
    }

    private static void look(Desk desk, Sight sight, Equipment equipment, SoftAssertions faults) throws IOException {
        try {
            desk.open(sight.address(), sight.status());
            sight.before().accept(desk);
        } catch (AssertionError | RuntimeException unseen) {
            faults.fail(sight.name() + " cannot be seen: " + unseen.getMessage());
        }
        var pictures = Optional.ofNullable(System.getProperty("petition.pictures"));
        if (pictures.isPresent()) {
            Path folder = Path.of(System.getProperty("petition.root")).resolve(pictures.get());
            Files.createDirectories(folder);
            desk.photograph(folder.resolve(sight.name() + "-" + equipment.name() + ".png"));
        }
        try {
            desk.examined();
        } catch (AssertionError fault) {
            faults.fail(sight.name() + " on " + equipment.name() + ": " + fault.getMessage());
            desk.forgetsComplaints();
        }
    }

    private void beforeTheDoor() {
        see("login", "", "/login");
        see("track", "", "/track");
        see("results", "", "/results");
    }

    private void registrationDesk(InventedMatters matters) {
        see("registration", "clerk", "/registrations/new", desk -> {
            var registration = new RegistrationPage(desk)
                    .fill("赵春分", "13800000011", "杏园小区三号楼屋顶又漏雨", "请求维修杏园小区三号楼屋顶，解决顶层住户漏雨问题。");
            assertThat(registration.candidates().first()).isVisible();
            assertThat(registration.draftState()).containsText("草稿已保存");
            desk.page().evaluate("() => window.scrollTo({ top: 0, behavior: 'instant' })");
        });
        see("registration-draft", "clerk", "/registrations/new");
        see("registration-refused", "clerk", "/registrations/new", desk -> desk.expecting("422")
                .arriveBy(() -> desk.page().locator(".actions-sticky button.btn-primary").click()));
        see("receipt", "clerk", "/registrations/new", desk -> new RegistrationPage(desk)
                .fill("蒋小寒", "13800000015", "城南公交线路缩短", "请求恢复城南公交线路原来的终点站。")
                .register());
        see("query-code", "clerk", "/registrations/" + matters.registered().number() + "/query-code");
    }

    private void findingMatters(InventedMatters matters) {
        see("worklist-clerk", "clerk", "/worklist");
        see("worklist", "housing", "/worklist");
        see("worklist-mine", "housing", "/worklist?list=mine");
        see("search", "leader", "/petitions");
        see("search-result", "leader", "/petitions?q=漏雨");
        see("search-filter", "leader", "/petitions?channel=VISIT", desk -> {
            if (!desk.page().locator("details.search-filter[open]").isVisible()) {
                desk.page().locator("details.search-filter summary").click();
            }
        });
        see("search-nothing", "leader", "/petitions?q=没有这件事");
        see("search-person", "leader", "/petitions", desk -> {
            desk.page().locator("#person-number").fill("13800000001");
            desk.arriveBy(() -> desk.page().locator("#by-person button").click());
        });
    }

    private void leading() {
        see("leader-cases", "supervisor", "/ledgers/leader-cases");
        see("leader-case-new", "supervisor", "/ledgers/leader-cases/new");
        see("leader-cases-by-leader", "supervisor", "/ledgers/leader-cases/leaders");
        see("leader-cases-import", "supervisor", "/ledgers/leader-cases/import");
        see("receptions", "supervisor", "/ledgers/receptions");
        see("reception-new", "supervisor", "/ledgers/receptions/new");
        see("reception-figures", "supervisor", "/ledgers/receptions/figures");
        see("receptions-import", "supervisor", "/ledgers/receptions/import");
        see("supervisions-import", "supervisor", "/ledgers/supervisions/import");
        see("special-tags-import", "supervisor", "/ledgers/special-tags/import");
    }

    private void campaigns() {
        see("campaign", "supervisor", "/campaigns", EveryPageJourneyTest::campaign);
        see("campaigns", "supervisor", "/campaigns");
        see("campaign-days", "supervisor", "/campaigns", desk -> {
            campaign(desk).choose("逐日数字", "表格").press("查看");
        });
        see("campaign-matters", "supervisor", "/campaigns", desk -> campaign(desk)
                .arriveBy(() -> desk.page().locator("[data-figure='assigned'] a").click()));
        see("campaign-all", "supervisor", "/campaigns", desk -> desk.arriveBy(
                () -> desk.page().locator("#total a").first().click()));
        see("campaign-enrol", "supervisor", "/campaigns/enrol");
        see("backlog", "supervisor", "/backlog");
        see("backlog-proposals", "supervisor", "/backlog/proposals?months=3");
    }

    private static Desk campaign(Desk desk) {
        if (desk.link("百日攻坚").count() > 0) {
            return desk.follow("百日攻坚");
        }
        desk.visit("/ledgers/campaigns/new").fill("名称", "百日攻坚").choose("来源", "本级排查").fill("期限", "2026-06-24");
        desk.arriveBy(() -> desk.page().locator("#main form button.btn-primary").last().click());
        desk.visit("/campaigns/enrol?query=state%3Dopen");
        desk.page().locator("#campaign").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        return desk.press("加入专项");
    }

    private void takingResultsOver() {
        see("backlog-results", "supervisor", "/backlog/results");
        see("campaign-results", "supervisor", "/campaigns", desk -> campaign(desk).follow("补录办理结果"));
        see("reviews-import", "triage", "/reviews/import");
    }

    private void importing() {
        see("imports", "intake-lead", "/imports");
        see("import-mapping", "intake-lead", "/imports", desk -> ledger(desk).uploadedBy(desk));
        see("import-checked", "intake-lead", "/imports", desk -> {
            desk.link(ledger(desk).name()).click();
            desk.fill("来源名称", "热线").press("预检").sees("2026-02-31");
        });
        see("import-done", "intake-lead", "/imports", desk -> {
            desk.link(ledger(desk).name()).click();
            desk.page().locator("input[name=withoutRejected]").check();
            desk.press("导入 " + InventedLedger.GOOD + " 行").sees("未导入");
        });
    }

    private void handingDown() {
        see("hand-downs", "supervisor", "/hand-downs");
        see("hand-down-new", "supervisor", "/hand-downs/new");
        see("hand-down-checked", "supervisor", "/hand-downs/new", EveryPageJourneyTest::handedDown);
        see("hand-down-work", "supervisor", "/hand-downs/new", desk -> handedDown(desk).press("导入 3 行"));
        see("hand-down-judge", "supervisor", "/hand-downs", desk -> desk.follow("第" + desk.equipment().width() + "号交办件")
                .follow("逐件判断"));
        see("hand-down-bridge", "supervisor", "/hand-downs/bridge");
        see("hand-down-bridge-rows", "supervisor", "/hand-downs/bridge/rows?term=UNDECIDED");
    }

    private static Desk handedDown(Desk desk) {
        String title = "第" + desk.equipment().width() + "号交办件";
        String text = "交办编号,姓名,联系电话,问题属地,诉求内容\n"
                + title + "-1,赵某甲,13900000071,尧都区,东岭村通往乡里的道路被拉矿车压坏，请求修路。\n"
                + title + "-1,赵某甲,13900000071,尧都区,东岭村通往乡里的道路被拉矿车压坏，请求修路。\n"
                + title + "-2,钱某乙,13900000072,曲沃县,小区交房五年没有办理不动产权证，请求办证。\n";
        desk.choose("来源", "市级交办").fill("交办文件名称", title);
        desk.page().locator("#file").setInputFiles(new FilePayload(
                title + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return desk.press("上传并预检");
    }

    private static InventedLedger ledger(Desk desk) {
        return new InventedLedger("热线台账-" + desk.equipment().width() + ".csv", desk.equipment().width(), "\n");
    }

    private void analysing() {
        see("analysis", "reporter", "/analysis?span=YEAR&year=2026");
        see("analysis-weeks", "leader", "/analysis?span=YEAR&year=2026&step=WEEK&view=TABLE");
        see("bulletins", "reporter", "/analysis/bulletins");
        see("bulletin", "reporter", "/analysis/bulletins", desk -> bulletin(desk));
    }

    private static Desk bulletin(Desk desk) {
        return desk.page().locator("table.list a").count() > 0
                ? desk.arriveBy(() -> desk.page().locator("table.list a").first().click())
                : desk.press("建立");
    }

    private void counting() {
        see("statistics", "leader", "/statistics?span=YEAR&year=2026");
        see("statistics-tables", "leader", "/statistics?span=YEAR&year=2026", desk -> desk.page()
                .locator(".statistics-tables")
                .scrollIntoViewIfNeeded());
        see("statistics-list", "leader", "/statistics?span=YEAR&year=2026", desk -> desk.arriveBy(() -> desk.page()
                .locator("[data-figure='matter.transferred'] a.figure-number")
                .click()));
        see("statistics-definitions", "leader", "/statistics/definitions");
        see("statistics-comparison", "leader", "/statistics/comparison?span=YEAR&year=2026");
        see("statistics-picture", "leader", "/statistics/comparison?span=YEAR&year=2026&key=filing.total&by=MONTH&picture=true");
        see("desk", "supervisor", "/desk?organs=all");
        see("desk-list", "supervisor", "/desk/open");
        see("desk-list-empty", "supervisor", "/desk/bouncing");
        see("desk-wall", "leader", "/desk/wall");
        see("appraisals", "supervisor", "/appraisals");
        see("appraisal-indicators", "supervisor", "/appraisals/indicators");
        see("annual-reports", "reporter", "/annual-reports");
        see("annual-report", "reporter", "/annual-reports", desk -> annualReport(desk));
        see("annual-report-text", "reporter", "/annual-reports", desk -> annualReport(desk)
                .page()
                .locator(".report-paper")
                .evaluate("paper => paper.scrollIntoView({ behavior: 'instant' })"));
        see("annual-report-section", "reporter", "/annual-reports", desk -> annualReport(desk)
                .arriveBy(() -> desk.page().locator("a[href*='/sections/']").first().click()));
        see("annual-report-plan", "reporter", "/annual-reports", desk -> annualReport(desk).follow("工作安排及落实"));
        see("annual-report-shortcomings", "reporter", "/annual-reports", desk -> annualReport(desk).follow("从数据看不足"));
        see("annual-report-figure", "reporter", "/annual-reports", desk -> annualReport(desk)
                .arriveBy(() -> desk.page()
                        .locator(".report-paper a[href$='/figures/matter.completed']")
                        .first()
                        .click()));
    }

    private void reportChecks() {
        see("report-checks", "reporter", "/report-checks");
        see("report-checks-found", "reporter", "/report-checks", desk -> desk.fill("粘贴全文", """
                        某县信访局2023年度法治政府建设报告
                        一、工作成效
                        全年共受理信访事项120件，其中来信50件、来访80件。落实《信访条例》，化解积案13件，化解率98.5%。
                        三、存在的问题
                        登记不够规范。
                        2023年12月20日""").press("核对").sees("问题"));
        see("annual-report-checks", "reporter", "/annual-reports", desk -> annualReport(desk).follow("逐条核对、写明理由"));
        see("report-checks-refused", "reporter", "/report-checks", desk -> desk.expecting("422")
                .arriveBy(() -> desk.button("核对").click()));
    }

    private static Desk annualReport(Desk reporter) {
        if (reporter.link("2026年度").count() > 0) {
            return reporter.follow("2026年度");
        }
        return reporter.fill("年度", "2026")
                .fill("截止日", "2026-12-31")
                .fill("成文日期", "2026-03-16")
                .press("建立");
    }

    private void casesOf(InventedMatters matters) {
        String answered = "/petitions/" + matters.answered().number();
        see("case-file", "housing", answered);
        see("case-file-end", "housing", answered, desk -> desk.heading("流转记录").scrollIntoViewIfNeeded());
        see("deadline", "housing", answered, desk -> desk.arriveBy(() -> desk.page()
                .locator("a[href*='/deadlines/']")
                .first()
                .click()));
        see("document", "housing", answered, desk -> desk.arriveBy(() -> desk.page()
                .locator("a[href*='/documents/']")
                .last()
                .click()));
        see("document-correct", "housing", answered, desk -> {
            desk.arriveBy(() -> desk.page()
                    .locator("a[href*='/documents/']")
                    .first()
                    .click());
            desk.arriveBy(() -> desk.page().locator("a[href$='/correct']").click());
        });
        see("documents", "housing", "/documents");
        see("documents-nothing", "housing", "/documents?q=没有这件文书");
        see("step-preview", "housing", "/petitions/" + matters.accepted().number() + "/extend", desk -> {
            desk.fill("延长", "10").fill("延期理由", "需要委托检测机构检测。").fill("批准人姓名和职务", "李某 局长");
            desk.arriveBy(() -> desk.button("预览文书").click());
        });
        see("step-serve", "housing", answered + "/serve");
        see("step-issue-opinion", "housing", "/petitions/" + matters.accepted().number() + "/issue-opinion");
        see("step-extend", "housing", "/petitions/" + matters.accepted().number() + "/extend");
        see("step-receive", "housing", "/petitions/" + matters.transferred().number() + "/receive");
        see("step-object", "housing", "/petitions/" + matters.transferred().number() + "/object-to-transfer");
        see("step-triage", "triage", "/petitions/" + matters.registered().number() + "/triage");
        see("step-transfer", "triage", "/petitions/" + matters.triaged().number() + "/transfer");
        see("step-assign", "triage", "/petitions/" + matters.triaged().number() + "/assign-with-report");
        for (String step : List.of(
                "judge-sameness", "submit-for-instruction", "begin-consultation", "take-up", "refuse-acceptance",
                "refuse-further-acceptance", "send-to-political-legal", "tag")) {
            see("step-" + step, "triage", "/petitions/" + matters.triaged().number() + "/" + step);
        }
        see("step-coordinate", "supervisor", "/petitions/" + matters.triaged().number() + "/coordinate");
        see("step-refused-with-errors", "triage", "/petitions/" + matters.triaged().number() + "/transfer", desk -> {
            desk.expecting("422");
            desk.arriveBy(() -> desk.button("转送").click());
        });
        see("changed-meanwhile", "triage", "/petitions/" + matters.triaged().number() + "/transfer", desk -> {
            desk.choose("去向单位", "临汾市住房和城乡建设局").fill("说明", "请查明停车收费是否公示。").expecting("409");
            desk.page().evaluate("() => document.querySelector('[name=version]').value = '99'");
            desk.press("转送");
        });
        see("not-found", "triage", "/petitions/141000-2026-V-999999", 404, desk -> {});
    }

    private void routing() {
        see("routing-channels", "triage", "/routing/channels");
        see("routing-channel", "triage", "/routing/channels/labour-arbitration");
        see("routing-competence", "triage", "/routing/competence?category=X02");
        see("routing-led-away", "triage", "/routing/led-away?days=0");
        see("routing-fast-track", "triage", "/routing/fast-track");
    }

    private void screening(InventedMatters matters) {
        see("screening", "supervisor", "/screening");
        see("screening-refused", "supervisor", "/screening?year=1", 400, desk -> {});
        see("screening-list-empty", "supervisor", "/screening/lines?figure=ESCALATED");
        see("screening-imports", "supervisor", "/screening/imports");
        see("dispute-new", "housing", "/ledgers/disputes/new");
        see("agenda", "supervisor", "/petitions/" + matters.triaged().number() + "/agenda");
    }

    private void workRecords() {
        see("work-records", "reporter", "/work-records");
        see("work-record-decision", "reporter", "/work-records?kind=MAJOR_DECISION");
        see("work-record-mechanism", "reporter", "/work-records?kind=MECHANISM");
        see("work-record-import", "reporter", "/work-records/import");
    }

    private void administration() {
        see("own-password", "admin", "/account/password");
        see("accounts", "admin", "/accounts");
        see("account-new", "admin", "/accounts/new");
        see("account", "admin", "/accounts/housing");
        see("organs", "admin", "/organs");
        see("organ-new", "admin", "/organs/new");
        see("organ", "admin", "/organs/141000-01");
        see("figure-tokens", "admin", "/figure-tokens");
        see("settings", "admin", "/settings");
        see("calendar-year", "admin", "/settings/calendar/2026");
        see("parameter", "admin", "/settings", desk -> desk.arriveBy(() -> desk.page()
                .locator("a[href*='/settings/parameters/']")
                .first()
                .click()));
        see("calendar-entry", "admin", "/settings/calendar/new");
        see("notices-supervisor", "supervisor", "/notices", desk -> desk.press("现在巡查"));
        see("notices", "triage", "/notices");
        see("suggestion", "admin", "/settings/suggestion");
        see("rule-sets", "admin", "/settings/rule-sets");
        see("regional-text", "admin", "/settings/rule-sets/ZJ16");
        see("audit", "auditor", "/audit");
    }

    private void see(String name, String officer, String address) {
        see(name, officer, address, 200, desk -> {});
    }

    private void see(String name, String officer, String address, Consumer<Desk> before) {
        see(name, officer, address, 200, before);
    }

    private void see(String name, String officer, String address, int status, Consumer<Desk> before) {
        sights.add(new Sight(name, officer, address, status, before));
    }
}
