package cn.petition.bench;

import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.deadline.DeclaredDay;
import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterRow;
import cn.petition.domain.parameter.RegulationParameters;
import cn.petition.domain.petition.Extension;
import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.Obligation;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.StatutoryClock;
import cn.petition.domain.petition.Step;
import cn.petition.domain.petitioner.FilingParty;
import cn.petition.domain.secrecy.AesGcmFieldCipher;
import cn.petition.domain.secrecy.BlindIndex;
import cn.petition.domain.secrecy.QueryCodeSeal;
import cn.petition.domain.text.SearchQuery;
import cn.petition.domain.text.SearchTerms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Fills the database of an installation with generated matters by COPY. */
final class Load {

    static final long SEED = 20_261_031;

    private static final int CHUNK = 1_000;
    private static final int THREADS = 2;
    private static final int REMEMBERED = 200;

    /** Tables in an order in which each refers to earlier ones. */
    private static final String SEARCH =
            "copy filing_search (filing_id, matter_id, registered_at, body, terms) from stdin";

    private static final String VIEWER = "copy matter_viewer (viewer_id, matter_id, registered_at, received_on) from stdin";
    private static final String CLEARANCE =
            "copy matter_clearance (matter_id, officer_id, granted_by, granted_at, reason) from stdin";

    private static final List<String> TABLES = List.of(
            "matter",
            "matter_step",
            "obligation",
            "obligation_extension",
            "filing",
            "filing_party",
            "filing_search",
            "matter_viewer",
            "matter_clearance");

    private final CopyRows.Entity matters = CopyRows.Entity.of(Petition.class);
    private final CopyRows.Entity steps = CopyRows.Entity.of(Step.class);
    private final CopyRows.Entity obligations = CopyRows.Entity.of(Obligation.class);
    private final CopyRows.Entity extensions = CopyRows.Entity.partOf(Extension.class, "obligation_id");
    private final CopyRows.Entity filings = CopyRows.Entity.of(Filing.class);
    private final CopyRows.Entity parties = CopyRows.Entity.partOf(FilingParty.class, "filing_id");

    private final Installation installation;
    private final int count;
    private final Vocabulary vocabulary;

    Load(Installation installation, int count, Vocabulary vocabulary) {
        this.installation = installation;
        this.count = count;
        this.vocabulary = vocabulary;
    }

    void run() throws Exception {
        try (var server = installation.serverForLoading();
                var connection = installation.connect()) {
            Offices offices = Offices.read(connection);
            ObligationClock clock = clock(connection);
            var keys = Keys.of(installation.folder());
            var townsfolk = new Townsfolk(new AesGcmFieldCipher(keys), new BlindIndex(keys), SEED, count);
            var life = new MatterLife(offices, vocabulary, townsfolk, clock, new QueryCodes(new QueryCodeSeal(keys)));
            var arrivals = new Arrivals(count, offices.offices().size(), SEED);
            var structure = TableStructure.of(connection, TABLES);
            structure.remove(connection);
            counters(connection, "disable");
            try {
                copyAll(life, offices, arrivals);
            } finally {
                said("building indexes and checking foreign keys");
                structure.restore(connection);
            }
            counters(connection, "enable");
            connection.createStatement().execute("select figure_counters_rebuild()");
            continueNumbers(connection, offices, arrivals);
            said("vacuum and analyze");
            connection.createStatement().execute("vacuum (analyze)");
            connection.createStatement().execute("checkpoint");
        }
    }

    private void copyAll(MatterLife life, Offices offices, Arrivals arrivals)
            throws InterruptedException, ExecutionException {
        int chunks = (count + CHUNK - 1) / CHUNK;
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        var executor = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Void> work = () -> {
                try (var connection = installation.connect()) {
                    connection.createStatement().execute("set synchronous_commit = off");
                    connection.setAutoCommit(false);
                    for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
                        copyChunk(connection, life, offices, arrivals, chunk);
                        int finished = done.incrementAndGet();
                        if (finished % 50 == 0) {
                            said(finished * CHUNK + " of " + count + " matters");
                        }
                    }
                }
                return null;
            };
            List<Future<Void>> futures = executor.invokeAll(java.util.Collections.nCopies(THREADS, work));
            for (Future<Void> future : futures) {
                future.get();
            }
        } finally {
            executor.shutdown();
        }
    }

    private void copyChunk(Connection connection, MatterLife life, Offices offices, Arrivals arrivals, int chunk)
            throws SQLException, IOException {
        Map<String, CopyRows> rows = new LinkedHashMap<>();
        for (var entity : List.of(matters, steps, obligations, extensions, filings, parties)) {
            rows.put(entity.copyStatement(), new CopyRows());
        }
        for (String statement : List.of(SEARCH, VIEWER, CLEARANCE)) {
            rows.put(statement, new CopyRows());
        }
        List<Petition> earlier = new ArrayList<>();
        for (int index = chunk * CHUNK; index < Math.min(count, (chunk + 1) * CHUNK); index++) {
            // a stream per matter: its course depends on no other thread
            var lived = life.live(arrivals, index, new Draw(SEED, index), earlier);
            write(lived, rows);
            earlier.add(lived.petition());
            if (earlier.size() > REMEMBERED) {
                earlier.remove(0);
            }
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : rows.entrySet()) {
            if (!table.getValue().isEmpty()) {
                copy.copyIn(
                        table.getKey(),
                        new ByteArrayInputStream(table.getValue().bytes()),
                        1 << 16);
            }
        }
        connection.commit();
    }

    private void write(MatterLife.Lived lived, Map<String, CopyRows> rows) {
        var petition = lived.petition();
        var filing = lived.filing();
        matters.add(
                rows.get(matters.copyStatement()),
                petition,
                null,
                petition.steps().size() - 1);
        for (Step step : petition.steps()) {
            steps.add(rows.get(steps.copyStatement()), step, null, 0);
        }
        for (Obligation obligation : petition.obligations()) {
            boolean ended = !obligation.open();
            obligations.add(rows.get(obligations.copyStatement()), obligation, null, ended ? 1 : 0);
            for (Extension extension : obligation.extensions()) {
                extensions.add(rows.get(extensions.copyStatement()), extension, obligation.id(), 0);
            }
        }
        filings.add(rows.get(filings.copyStatement()), filing, null, 0);
        for (FilingParty party : filing.parties()) {
            parties.add(rows.get(parties.copyStatement()), party, filing.id(), 0);
        }
        writeSearch(lived, rows.get(SEARCH));
        for (UUID viewer : lived.viewers()) {
            rows.get(VIEWER).add(viewer, petition.id(), petition.registeredAt(), petition.receivedOn());
        }
        for (UUID officer : lived.named()) {
            rows.get(CLEARANCE).add(petition.id(), officer, filing.registeredBy(), petition.registeredAt(), "登记时密封");
            rows.get(VIEWER).add(officer, petition.id(), petition.registeredAt(), petition.receivedOn());
        }
    }

    /** The same parts in the same order as the product puts into its index. */
    private static void writeSearch(MatterLife.Lived lived, CopyRows rows) {
        var filing = lived.filing();
        var parts = Stream.concat(
                        Stream.of(filing.number(), filing.title(), filing.claim()),
                        Stream.concat(
                                filing.parties().stream().map(FilingParty::name),
                                Stream.ofNullable(lived.complainedName())))
                .toList();
        String body =
                String.join("\n", parts.stream().map(SearchQuery::normalise).toList());
        rows.add(
                filing.id(),
                filing.matter(),
                filing.registeredAt(),
                body,
                SearchTerms.of(parts.toArray(String[]::new)));
    }

    private static ObligationClock clock(Connection connection) throws SQLException {
        List<DeclaredDay> days = new ArrayList<>();
        try (var rows =
                connection.createStatement().executeQuery("select day, off, coalesce(name, '') from calendar_day")) {
            while (rows.next()) {
                days.add(new DeclaredDay(rows.getObject(1, LocalDate.class), rows.getBoolean(2), rows.getString(3)));
            }
        }
        var years = new HashSet<Integer>();
        try (var rows = connection.createStatement().executeQuery("select year from calendar_year")) {
            while (rows.next()) {
                years.add(rows.getInt(1));
            }
        }
        List<ParameterRow> parameters = new ArrayList<>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select key, region, valid_from, value from regulation_parameter")) {
            while (rows.next()) {
                parameters.add(new ParameterRow(
                        rows.getString(1),
                        Region.of(rows.getString(2)),
                        rows.getObject(3, LocalDate.class),
                        rows.getString(4)));
            }
        }
        var rules = NationalRuleSets.registry();
        return new StatutoryClock(
                rules,
                new DeadlineCalculator(rules, new WorkingCalendar(days, years), RegulationParameters.of(parameters)));
    }

    private static void continueNumbers(Connection connection, Offices offices, Arrivals arrivals) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into number_counter (organ_id, year, series, last) values (?, ?, ?, ?)
            on conflict (organ_id, year, series) do update set last = greatest(number_counter.last, excluded.last)\
            """)) {
            for (var entry : arrivals.last().entrySet()) {
                var series = entry.getKey();
                insert.setObject(
                        1, offices.offices().get(series.office()).organ().id());
                insert.setInt(2, series.year());
                insert.setString(3, series.letter());
                insert.setInt(4, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The counters of figures are counted at the end, instead of row by row. */
    private static void counters(Connection connection, String ability) throws SQLException {
        for (String table : List.of("matter", "filing", "obligation")) {
            connection.createStatement().execute("alter table " + table + " " + ability + " trigger " + table + "_counted");
        }
    }

    private static void said(String what) {
        System.out.println(
                "  " + java.time.LocalTime.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + " " + what);
    }
}
