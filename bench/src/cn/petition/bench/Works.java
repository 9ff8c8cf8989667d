package cn.petition.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The pages of the product that an office opens all day, with addresses that fit the generated matters. */
final class Works {

    private static final int EXPORTED_ROWS = 1_000;
    private static final List<String> DESK = List.of("triage", "clerk", "supervisor", "leader");

    private final Connection connection;
    private final Vocabulary vocabulary;
    private final URI address;

    Works(Connection connection, Vocabulary vocabulary, URI address) {
        this.connection = connection;
        this.vocabulary = vocabulary;
        this.address = address;
    }

    List<Work> all() throws Exception {
        List<Work> works = new ArrayList<>();
        works.add(new Work(
                "case page",
                DESK,
                numbers().stream().map(number -> "/petitions/" + number).toList(),
                1));
        works.add(new Work("worklist, case officer", List.of("housing", "labour"), List.of("/worklist"), 1));
        works.add(new Work("worklist, bureau", DESK, List.of("/worklist"), 1));
        works.add(new Work("search, rare two characters", DESK, searches(vocabulary.rare()), 1));
        works.add(new Work("search, frequent four characters", DESK, searches(Vocabulary.FREQUENT), 1));
        works.add(new Work("list, newest", DESK, List.of("/petitions"), 1));
        works.add(new Work("list with filters", DESK, filtered(), 1));
        works.add(new Work("statistics, a year", List.of("leader", "reporter", "supervisor"), statistics(), 0.2));
        works.add(new Work("supervisor's desk", List.of("supervisor", "leader"), List.of("/desk"), 1));
        works.add(new Work("supervisor's desk, wall", List.of("supervisor", "leader"), List.of("/desk/wall"), 0.5));
        works.add(new Work("supervisor's desk, lists", List.of("supervisor", "leader"), deskLists(), 0.5));
        works.add(new Work("annual report", List.of("reporter", "leader"), annualReports(), 0.2));
        works.add(new Work(
                "report: all figures of a year, as of its end",
                List.of("reporter", "leader"),
                List.of("/statistics/figures.csv?shared=true&span=YEAR&year=2025&asOf=2025-12-31"),
                0.1));
        works.add(new Work(
                "report: all figures of a year, as of now",
                List.of("reporter", "leader"),
                List.of("/statistics/figures.csv?shared=true&span=YEAR&year=2025"),
                0.1));
        works.add(new Work(
                "report: all figures of all years, as of now",
                List.of("reporter", "leader"),
                List.of("/statistics/figures.csv?shared=true&span=DAYS&from=2016-01-01&last=2026-12-31"),
                0.1));
        works.add(new Work("report: annual report", List.of("reporter", "leader"), reports(), 0.1));
        works.add(new Work(
                "export of about 1,000 rows", List.of("supervisor", "leader", "triage", "clerk"), exports(), 0.1));
        return works;
    }

    private static List<String> searches(List<String> words) {
        return words.stream()
                .map(word -> "/petitions?q=" + Officer.encoded(word))
                .toList();
    }

    private static List<String> filtered() {
        List<String> paths = new ArrayList<>();
        for (int year = 2018; year <= 2026; year++) {
            for (String rest : List.of(
                    "channel=VISIT",
                    "channel=ONLINE&kind=PROPOSAL",
                    "status=IN_HANDLING",
                    "state=open&overdue=yes",
                    "channel=CALL&placeCode=141002&place=" + Officer.encoded("尧都区"))) {
                paths.add("/petitions?from=" + year + "-01-01&to=" + year + "-12-31&" + rest);
            }
        }
        return paths;
    }

    private static List<String> deskLists() {
        return List.of(
                "/desk/due-today",
                "/desk/due-soon",
                "/desk/overdue",
                "/desk/not-received",
                "/desk/report-missing",
                "/desk/bouncing",
                "/desk/overdue?area=141002",
                "/desk/overdue?organ=141000-01");
    }

    private static List<String> statistics() {
        List<String> paths = new ArrayList<>();
        for (int year = 2018; year <= 2026; year++) {
            paths.add("/statistics?span=YEAR&year=" + year);
        }
        return paths;
    }

    private List<String> reports() throws IOException, InterruptedException {
        return Measure.wanted("report:") ? annualReports() : List.of("/annual-reports");
    }

    /** The report of a full year; begun, when the bureau has none yet, as the form of the page proposes. */
    private List<String> annualReports() throws IOException, InterruptedException {
        var reporter = Officer.signedIn(address, "reporter");
        List<String> found = reportsOn(reporter.get("/annual-reports"));
        if (found.isEmpty()) {
            for (var form : reporter.get("/annual-reports").forms()) {
                if (form.posts() && form.action().equals("/annual-reports")) {
                    reporter.post(form.action(), form.values());
                }
            }
            found = reportsOn(reporter.get("/annual-reports"));
        }
        return found.isEmpty() ? List.of("/annual-reports") : found;
    }

    private static List<String> reportsOn(Page list) {
        return list.links().stream()
                .filter(link -> link.matches("/annual-reports/\\d{4}/[^/?#]+"))
                .distinct()
                .toList();
    }

    private List<String> exports() throws Exception {
        String from = null;
        try (var rows = connection.createStatement().executeQuery("""
            select min(received_on) from (
                select m.received_on from matter_viewer v join matter m on m.id = v.matter_id
                where v.viewer_id = (select id from organ where code = '141000')
                order by v.registered_at desc limit %d) newest\
            """.formatted(EXPORTED_ROWS))) {
            rows.next();
            from = rows.getString(1);
        }
        var officer = Officer.signedIn(address, "supervisor");
        String list = "/petitions?from=" + from;
        var page = officer.get(list);
        return page.links().stream()
                .filter(link -> link.startsWith("/petitions") && (link.contains("export") || link.contains(".xlsx")))
                .findFirst()
                .map(List::of)
                .orElse(List.of("/petitions/export?from=" + from));
    }

    private List<String> numbers() throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (var rows = connection.createStatement().executeQuery("""
            select number from matter tablesample bernoulli (
                least(100, 210000.0 / (select greatest(reltuples, 1) from pg_class where oid = 'matter'::regclass)))
                repeatable (1) where not sealed limit 2000\
            """)) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }
}
