package cn.petition.seed;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.seed.SeedOffice.Seat;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.SettableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The year 2021 of a city bureau and its seventeen county bureaus, as the tables and forms they would bring. Every number
 * is reached around what must not be counted: repeats, matters that were only registered, cases settled after the year,
 * letters about one matter sent twice, tasks that a county divided.
 */
final class LinfenYear {

    private static final int YEAR = 2021;
    private static final SeedYear DAYS = new SeedYear(YEAR);
    private static final LocalDateTime JUNE = LocalDateTime.of(YEAR, 6, 15, 9, 0);
    private static final LocalDateTime AFTERWARDS = LocalDateTime.of(YEAR + 1, 1, 10, 9, 0);

    private static final List<List<String>> COUNTIES = List.of(
            List.of("141002", "尧都区"),
            List.of("141021", "曲沃县"),
            List.of("141022", "翼城县"),
            List.of("141023", "襄汾县"),
            List.of("141024", "洪洞县"),
            List.of("141025", "古县"),
            List.of("141026", "安泽县"),
            List.of("141027", "浮山县"),
            List.of("141028", "吉县"),
            List.of("141029", "乡宁县"),
            List.of("141030", "大宁县"),
            List.of("141031", "隰县"),
            List.of("141032", "永和县"),
            List.of("141033", "蒲县"),
            List.of("141034", "汾西县"),
            List.of("141081", "侯马市"),
            List.of("141082", "霍州市"));

    /** Matters taken over from the ledgers of the counties and of the city, and those the nation handed down. */
    private static final int AT_COUNTIES = 8371;
    private static final int AT_CITY = 1500;
    private static final int HANDED_DOWN = 60;
    private static final int ONLY_REGISTERED = 40;

    /** Matters of counties by their number: skipped a level, came again, and both where the ranges overlap. */
    private static final int SKIPPED = 520;
    private static final int REPEATED_FROM = 500;
    private static final int REPEATED_TO = 650;
    private static final int SUPERVISED_TO = 675;

    private static final int CASES_FROM = 1000;
    private static final int CASES_OF_COUNTIES = 1500;
    private static final int CASES = 1627;
    private static final int RESOLVED = 1499;
    private static final int RESOLVED_TOO_LATE = 28;
    private static final int CASES_TWICE = 12;

    private final SeedPages pages;
    private final SettableClock clock;
    private final Seat city;
    private final List<Seat> counties = new ArrayList<>();
    private final List<Seat> townships = new ArrayList<>();
    private final List<String> townshipCodes;

    LinfenYear(SeedPages pages, SeedOffice office, SettableClock clock, List<String> townshipCodes) {
        this.pages = pages;
        this.clock = clock;
        this.townshipCodes = townshipCodes;
        this.city = office.bureau("临汾市信访局", OrganLevel.CITY, "1410");
        COUNTIES.forEach(one -> counties.add(office.office(city, one.get(1) + "信访局", OrganLevel.COUNTY, one.get(0))));
        townshipCodes.stream()
                .limit(3)
                .forEach(code -> townships.add(office.township(counties.get(0), "某街道", code)));
    }

    OfficerPrincipal officer() {
        return city.officer();
    }

    /** Brings everything; at the end it is January of the next year. */
    void bring() throws Exception {
        clock.set(JUNE);
        handedDown();
        clock.set(AFTERWARDS);
        for (int county = 0; county < counties.size(); county++) {
            pages.importMatters(counties.get(county).officer(), mattersOf(county), "县级登记台账");
        }
        pages.importMatters(city.officer(), mattersOfTheCity(), "市级登记台账");
        pages.bring(city.officer(), "/ledgers/supervisions/import", supervisions());
        for (int county = 0; county < counties.size(); county++) {
            pages.bring(counties.get(county).officer(), "/ledgers/leader-cases/import", casesOf(county));
            pages.bring(counties.get(county).officer(), "/ledgers/receptions/import", receptionsOf(county + 1));
        }
        pages.bring(city.officer(), "/ledgers/leader-cases/import", casesOfTheCity());
        pages.bring(city.officer(), "/ledgers/receptions/import", receptionsOf(0));
        pages.bring(city.officer(), "/ledgers/screening-tasks/import", tasks());
        pages.bring(counties.get(0).officer(), "/ledgers/screening-tasks/import", dividedTasks());
        for (int part = 0; part < 2; part++) {
            pages.bring(city.officer(), "/screening/imports", "/screening/imports", disputes(part), Map.of("kind", "DISPUTE"));
        }
        pages.bring(city.officer(), "/screening/imports", "/screening/imports", warnings(), Map.of("kind", "EARLY_WARNING"));
        pages.bring(city.officer(), "/ledgers/conduct/import", acts());
        pages.bring(city.officer(), "/work-records/import", workRecords());
    }

    // --- matters

    private static String number(int matter) {
        return "LF21-" + COUNTIES.get(matter % COUNTIES.size()).get(0) + "-" + matter;
    }

    private static String ofTheCity(int matter) {
        return "LF21-1410-" + matter;
    }

    private static LocalDate received(int matter) {
        return DAYS.early(matter, 70);
    }

    private static SeedFile register(String name) {
        return new SeedFile(
                name, "原编号", "收到日期", "信访形式", "信访目的", "姓名", "诉求内容", "转办日期", "转办单位", "受理日期", "答复", "答复日期", "登记标记",
                "同一事项原编号");
    }

    private static void add(SeedFile file, String number, int matter, String flag) {
        var on = received(matter);
        boolean transferred = matter % 3 != 0;
        boolean accepted = matter % 3 != 1;
        file.row(
                number,
                on,
                flag.isEmpty() ? List.of("来信", "来访", "来电", "网上").get(matter % 4) : "来访",
                "求决",
                "赵某" + matter,
                "请求解决第" + matter + "件来件反映的问题",
                transferred ? on.plusDays(3) : "",
                transferred ? "有关责任单位" : "",
                accepted ? on.plusDays(8) : "",
                "已按规定办理并答复",
                on.plusDays(30),
                flag,
                "");
    }

    private static String flag(int matter) {
        return matter >= SKIPPED ? "" : List.of("越级赴市走访", "越级赴省走访", "越级进京走访").get(matter % 3);
    }

    private SeedFile mattersOf(int county) {
        var file = register("县级登记台账.xlsx");
        for (int matter = county; matter < AT_COUNTIES; matter += COUNTIES.size()) {
            add(file, number(matter), matter, flag(matter));
        }
        for (int matter = county; matter < REPEATED_TO; matter += COUNTIES.size()) {
            if (matter >= REPEATED_FROM) {
                var again = LocalDate.of(YEAR, 12, 1 + matter % 9);
                file.row(number(matter) + "-再次", again, "来访", "求决", "赵某" + matter, "再次请求解决第" + matter + "件来件反映的问题",
                        "", "", "", "已再次答复", again.plusDays(9), "", number(matter));
            }
        }
        return file;
    }

    private static SeedFile mattersOfTheCity() {
        var file = register("市级登记台账.xlsx");
        for (int matter = 0; matter < AT_CITY; matter++) {
            add(file, ofTheCity(matter), matter, "");
        }
        for (int matter = 0; matter < ONLY_REGISTERED; matter++) {
            file.row(ofTheCity(AT_CITY + matter), DAYS.day(matter), "来信", "求决", "钱某" + matter,
                    "咨询第" + matter + "项政策", "", "", "", "", "", "", "");
        }
        return file;
    }

    private static String handedDownNumber(int row) {
        return "国信交〔2021〕" + (row + 1) + "号";
    }

    /** Sixty matters that the national office handed down to one county, each standing for itself. */
    private void handedDown() throws Exception {
        var officer = counties.get(0).officer();
        var file = new SeedFile("国家信访局交办.xlsx", "交办编号", "姓名", "问题属地", "诉求内容");
        for (int row = 0; row < HANDED_DOWN; row++) {
            file.row(handedDownNumber(row), "孙某" + row, "尧都区", distinct(row));
        }
        String upload = pages.bring(officer, "/hand-downs/new", "/hand-downs", file, Map.of(
                "source", "NATIONAL", "title", "国家信访局交办件", "paperNumber", "国信交〔2021〕1号", "receivedOn", "2021-06-10"));
        String work = pages.send(officer, upload, upload + "/import", Map.of());
        for (String list : List.of("ALONE", "TO_REGISTER")) {
            pages.send(officer, work + "?list=" + list, work, Map.of("list", list, "all", "true"));
        }
    }

    /** Words that no other row has, so that each is plainly a matter of its own. */
    private static String distinct(int row) {
        var words = new StringBuilder("请求核实");
        long state = 2021 + row;
        for (int i = 0; i < 30; i++) {
            state = (state * 6364136223846793005L + 1442695040888963407L) & Long.MAX_VALUE;
            words.append((char) (0x4E00 + (state >> 20) % 5000));
        }
        return words.append("一事并答复").toString();
    }

    // --- supervision

    private SeedFile supervisions() {
        var file = new SeedFile(
                "督办台账.xlsx", "督办日期", "事项编号", "被督办单位", "督办情形", "督办内容", "督办要求", "答复期限", "督办文号", "答复日期", "答复情况",
                "核查日期", "核查情况");
        for (int row = 0; row < HANDED_DOWN; row++) {
            supervise(file, handedDownNumber(row), counties.get(0), LocalDate.of(YEAR, 7, 1).plusDays(row));
        }
        for (int matter = 0; matter < SUPERVISED_TO; matter++) {
            supervise(file, number(matter), counties.get(matter % counties.size()), received(matter).plusDays(12));
        }
        for (int matter = 0; matter < 30; matter++) {
            supervise(file, number(matter), counties.get(matter % counties.size()), received(matter).plusDays(40));
        }
        return file;
    }

    private static void supervise(SeedFile file, String matter, Seat county, LocalDate on) {
        file.row(on, matter, county.code(), "重要信访事项督促落实", "请加快办理并反馈结果", "书面报告办理情况", on.plusDays(15),
                "督字" + (file.size() + 1) + "号", on.plusDays(10), "已督促责任单位办理", on.plusDays(14), "情况属实");
    }

    // --- leaders

    private static SeedFile caseLedger() {
        return new SeedFile(
                "包案台账.xlsx", "包案日期", "事项编号", "包案领导", "职务", "责任单位", "化解时限", "化解日期", "化解依据", "化解文书", "核查人");
    }

    private SeedFile casesOf(int county) {
        var file = caseLedger();
        for (int one = 0; one < CASES_OF_COUNTIES; one++) {
            int matter = CASES_FROM + one;
            if (matter % COUNTIES.size() == county) {
                leaderCase(file, one, number(matter), received(matter));
            }
        }
        return file;
    }

    private static SeedFile casesOfTheCity() {
        var file = caseLedger();
        for (int one = CASES_OF_COUNTIES; one < CASES; one++) {
            int matter = one - CASES_OF_COUNTIES;
            leaderCase(file, one, ofTheCity(matter), received(matter));
        }
        for (int one = 0; one < CASES_TWICE; one++) {
            file.row(DAYS.last().minusDays(30), number(CASES_FROM + one), "周某", "市领导", "", "", "", "", "", "");
        }
        return file;
    }

    private static void leaderCase(SeedFile file, int one, String matter, LocalDate received) {
        // the number of cases is a prime, so that this goes through all of them
        int turn = one * 7 % CASES;
        var begun = received.plusDays(5);
        Object resolved = turn < RESOLVED
                ? received.plusDays(35L + one % 20)
                : turn < RESOLVED + RESOLVED_TOO_LATE ? LocalDate.of(YEAR + 1, 1, 5) : "";
        boolean open = resolved.equals("");
        file.row(begun, matter, "李某", "县级领导", "", begun.plusDays(90), resolved, open ? "" : "调解和解协议",
                open ? "" : "和解协议" + one + "号", open ? "" : "吴某");
    }

    /** Seven hundred sessions, in turn over city and counties: 2079 leaders, 1173 batches, 2394 petitioners. */
    private static SeedFile receptionsOf(int office) {
        var file = new SeedFile("接访台账.xlsx", "接访日期", "接访领导", "职务", "接访批次", "接访人次", "领导人次", "地点");
        for (int session = office; session < 700; session += COUNTIES.size() + 1) {
            boolean three = session < 679;
            file.row(DAYS.day(session), three ? "李某、周某、王某" : "李某、周某", "党政领导", session < 473 ? 2 : 1,
                    session < 294 ? 4 : 3, three ? 3 : 2, "人民来访接待场所");
        }
        return file;
    }

    // --- screening

    /** Together 9916 disputes: 10402 are 104.9 % of them. */
    private SeedFile tasks() {
        var file = new SeedFile("排查任务.csv", "下达日期", "年度", "单位", "任务数", "下达依据");
        for (int county = 0; county < counties.size(); county++) {
            file.row("2021-01-15", YEAR, counties.get(county).code(), county < 5 ? 584 : 583, "市信访联席办〔2021〕1号");
        }
        return file;
    }

    /** A county hands its task on to its townships; that makes it no larger. */
    private SeedFile dividedTasks() {
        var file = new SeedFile("排查任务分解.csv", "下达日期", "年度", "单位", "任务数", "下达依据");
        townships.forEach(one -> file.row("2021-01-20", YEAR, one.code(), 190, "区信访联席办〔2021〕2号"));
        return file;
    }

    private SeedFile disputes(int part) {
        var file = new SeedFile(
                "矛盾纠纷排查台账" + (part + 1) + ".xlsx", "编号", "名称", "纠纷种类", "登记日期", "登记单位", "村（社区）", "化解日期", "化解结果");
        var kinds = List.of("邻里纠纷", "婚姻家庭", "土地林地", "劳动报酬", "征地拆迁", "物业");
        for (int one = part * 5201; one < (part + 1) * 5201; one++) {
            var on = DAYS.early(one, 25);
            boolean resolved = one % 10 != 0;
            file.row("JF-" + one, kinds.get(one % kinds.size()) + one, kinds.get(one % kinds.size()), on,
                    counties.get(one % counties.size()).code(), "某村", resolved ? on.plusDays(15) : "", resolved ? "已调解" : "");
        }
        return file;
    }

    private static SeedFile warnings() {
        var file = new SeedFile("预警台账.csv", "编号", "名称", "预警来源", "登记日期", "核查日期", "核查结论", "核查情况", "处置日期", "处置措施");
        for (int one = 0; one < 640; one++) {
            var on = DAYS.early(one, 20);
            boolean founded = one < 632;
            file.row("YJ-" + one, "苗头性问题" + one, "网格巡查", on, on.plusDays(1), founded ? "属实" : "不属实", "已核查",
                    founded ? on.plusDays(3) : "", founded ? "交责任单位化解" : "");
        }
        return file;
    }

    /** Forty acts with 47 person-times, and one after which nobody was punished. */
    private static SeedFile acts() {
        var file = new SeedFile(
                "行为处置台账.csv", "行为日期", "行为种类", "发生地点", "行为经过", "劝阻教育情况", "证据", "移送日期", "移送机关", "法律依据", "决定机关",
                "决定文号", "决定日期", "处理决定", "处理人次", "救济告知");
        for (int one = 0; one < 41; one++) {
            var on = DAYS.early(one, 20);
            boolean punished = one < 40;
            file.row(on, "在信访接待场所滞留、滋事，弃留生活不能自理的人", "信访接待场所外", "滞留接待场所，影响秩序", "现场劝阻、批评、教育", "现场录像",
                    on.plusDays(1), "某县公安局", "《信访条例》第四十七条", "某县公安局", "公行决〔2021〕" + (one + 1) + "号", on.plusDays(4),
                    !punished ? "不予处罚" : one % 2 == 0 ? "警告" : "训诫", !punished ? 0 : one < 7 ? 2 : 1, "已告知复议、诉讼途径和期限");
        }
        return file;
    }

    // --- work records

    private SeedFile workRecords() {
        var file = new SeedFile("工作记录.xlsx", "种类", "日期", "名称", "所在地", "机制");
        for (int one = 0; one < 5; one++) {
            file.row("中心组学习", LocalDate.of(YEAR, 2 + 2 * one, 18), "中心组第" + (one + 1) + "次学习", "", "");
        }
        for (int one = 0; one < 7; one++) {
            file.row("全局集中学习", LocalDate.of(YEAR, 2 + one, 25), "全局第" + (one + 1) + "次集中学习", "", "");
        }
        townshipCodes.forEach(code ->
                file.row("机制建设", LocalDate.of(YEAR, 3, 31), "信访联席会议机制", code, "乡镇（街道）联席会议"));
        COUNTIES.stream().limit(5).forEach(county ->
                file.row("机制建设", LocalDate.of(YEAR, 5, 31), "多元化解中心试点", county.get(0), "县级多元化解中心试点"));
        return file;
    }

    /** What the checks of a test want to know beside the report. */
    static Map<String, String> besidesTheReport() {
        var figures = new LinkedHashMap<String, String>();
        figures.put("supervision.letters", Integer.toString(HANDED_DOWN + SUPERVISED_TO + 30));
        figures.put("supervision.matters_all", Integer.toString(HANDED_DOWN + SUPERVISED_TO));
        figures.put("supervision.matters.national", Integer.toString(HANDED_DOWN));
        figures.put("supervision.matters.level_skipping", Integer.toString(SKIPPED));
        figures.put("supervision.matters.repeat", Integer.toString(REPEATED_TO - REPEATED_FROM));
        figures.put("dispute.screening_task", "9916");
        figures.put("filing.repeat", Integer.toString(REPEATED_TO - REPEATED_FROM));
        return figures;
    }
}
