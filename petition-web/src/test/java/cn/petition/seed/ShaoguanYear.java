package cn.petition.seed;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.seed.SeedOffice.Seat;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.SettableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The year 2020 of a city bureau and two of its county bureaus, as the tables they would bring: matters of the epidemic
 * that carry its tag, and a backlog from above and from own screening; some settled, some not, some only after the year.
 */
final class ShaoguanYear {

    private static final int YEAR = 2020;
    private static final SeedYear DAYS = new SeedYear(YEAR);
    private static final LocalDate TOO_LATE = LocalDate.of(YEAR + 1, 1, 15);

    /** Tagged: so many in all, settled within the year, settled after it. */
    private static final int TAGGED = 60;
    private static final int TAGGED_RESOLVED = 52;
    private static final int TAGGED_LATE = 3;

    private static final int UNTAGGED = 30;
    private static final int UNTAGGED_RESOLVED = 10;

    private static final int FROM_ABOVE = 50;
    private static final int FROM_ABOVE_RESOLVED = 42;
    private static final int SCREENED = 45;
    private static final int SCREENED_RESOLVED = 35;

    private final SeedPages pages;
    private final SettableClock clock;
    private final Seat city;
    private final List<Seat> offices = new ArrayList<>();

    ShaoguanYear(SeedPages pages, SeedOffice office, SettableClock clock) {
        this.pages = pages;
        this.clock = clock;
        this.city = office.bureau("韶关市信访局", OrganLevel.CITY, "4402");
        offices.add(city);
        offices.add(office.office(city, "武江区信访局", OrganLevel.COUNTY, "440203"));
        offices.add(office.office(city, "曲江区信访局", OrganLevel.COUNTY, "440205"));
    }

    OfficerPrincipal officer() {
        return city.officer();
    }

    /** Brings everything; at the end it is February of the next year. */
    void bring() throws Exception {
        clock.set(LocalDateTime.of(YEAR + 1, 2, 9, 9, 0));
        for (int office = 0; office < offices.size(); office++) {
            var officer = offices.get(office).officer();
            pages.importMatters(officer, matters(office), "登记台账");
            pages.bring(officer, "/ledgers/special-tags/import", tags(office));
            pages.bring(officer, "/ledgers/resolutions/import", resolutions(office));
            pages.bring(officer, "/ledgers/backlog/import", backlog(office));
        }
    }

    private boolean ofOffice(int office, int one) {
        return one % offices.size() == office;
    }

    private static LocalDate received(int one) {
        return DAYS.early(one, 120);
    }

    private SeedFile matters(int office) {
        var file = new SeedFile(
                "登记台账" + office + ".xlsx", "原编号", "收到日期", "信访形式", "信访目的", "姓名", "诉求内容", "转办日期", "受理日期", "答复", "答复日期");
        add(file, office, "YQ", TAGGED);
        add(file, office, "PT", UNTAGGED);
        add(file, office, "SJ", FROM_ABOVE);
        add(file, office, "PC", SCREENED);
        return file;
    }

    private void add(SeedFile file, int office, String series, int number) {
        for (int one = 0; one < number; one++) {
            if (ofOffice(office, one)) {
                var on = received(one);
                file.row(series + "-" + one, on, one % 2 == 0 ? "来信" : "来访", "求决", "陈某" + one,
                        "请求解决" + series + "第" + one + "件来件反映的问题", on.plusDays(2), on.plusDays(6), "已答复", on.plusDays(25));
            }
        }
    }

    private SeedFile tags(int office) {
        var file = new SeedFile("涉疫情事项.csv", "事项编号", "专项标签", "标注日期", "说明");
        for (int one = 0; one < TAGGED; one++) {
            if (ofOffice(office, one)) {
                file.row("YQ-" + one, "涉疫情", received(one).plusDays(26), "特事特办");
            }
        }
        return file;
    }

    private SeedFile resolutions(int office) {
        var file = new SeedFile("化解清单.csv", "事项编号", "化解日期", "化解依据", "化解文书", "化解情况");
        for (int one = 0; one < TAGGED_RESOLVED + TAGGED_LATE; one++) {
            if (ofOffice(office, one)) {
                file.row("YQ-" + one, one < TAGGED_RESOLVED ? received(one).plusDays(40) : TOO_LATE, "认可处理意见", "", "信访人认可处理意见");
            }
        }
        for (int one = 0; one < UNTAGGED_RESOLVED; one++) {
            if (ofOffice(office, one)) {
                file.row("PT-" + one, received(one).plusDays(40), "调解和解协议", "和解协议" + one + "号", "");
            }
        }
        return file;
    }

    private SeedFile backlog(int office) {
        var file = new SeedFile(
                "积案台账.csv", "列入日期", "事项编号", "来源", "包案领导", "职务", "化解时限", "化解日期", "化解依据", "化解文书");
        add(file, office, "SJ", FROM_ABOVE, FROM_ABOVE_RESOLVED);
        add(file, office, "PC", SCREENED, SCREENED_RESOLVED);
        return file;
    }

    private void add(SeedFile file, int office, String series, int number, int resolved) {
        var above = List.of("国家信访局交办", "中央信访工作联席会议办公室交办", "省级交办");
        for (int one = 0; one < number; one++) {
            if (ofOffice(office, one)) {
                var on = received(one).plusDays(45);
                boolean inTime = one < resolved;
                boolean late = one == resolved;
                file.row(on, series + "-" + one, series.equals("PC") ? "本级排查" : above.get(one % above.size()), "林某", "分管领导",
                        on.plusDays(120), inTime ? on.plusDays(60) : late ? TOO_LATE : "", inTime || late ? "调解和解协议" : "",
                        inTime || late ? "和解协议" + series + one + "号" : "");
            }
        }
    }
}
