package cn.petition.bench;

import java.net.URI;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Asks the running product for its pages, and the database for the same statements without it. */
final class Measure {

    private static final int REQUESTS = 300;
    private static final int REQUESTS_EACH_OF_SEVERAL = 150;
    private static final int WARM_UP = 600;
    /** Most time for one line of the table; the usual number of requests needs less. */
    private static final double SECONDS = Double.parseDouble(System.getenv().getOrDefault("BENCH_SECONDS", "60"));

    /** Beginnings of the lines to measure, all when empty. */
    private static final List<String> ONLY =
            List.of(System.getenv().getOrDefault("BENCH_ONLY", "").split(","));

    private static final int REPLAYED_REQUESTS = 12;

    private final Installation installation;
    private final URI address;
    private final Vocabulary vocabulary;
    private final List<Integer> clientCounts;
    private final Results results;

    Measure(
            Installation installation,
            URI address,
            Vocabulary vocabulary,
            List<Integer> clientCounts,
            Results results) {
        this.installation = installation;
        this.address = address;
        this.vocabulary = vocabulary;
        this.clientCounts = clientCounts;
        this.results = results;
    }

    /** One page that cannot be measured does not take the others' figures along. */
    void run() throws Exception {
        List<Work> answered = new ArrayList<>();
        try (var connection = installation.connect()) {
            if (wanted("registration")) {
                guarded("registration", () -> registrations(Registration.Picked.from(connection)));
            }
            for (Work work : new Works(connection, vocabulary, address).all()) {
                guarded(work.name(), () -> {
                    if (!wanted(work.name()) || measured(work, connection)) {
                        answered.add(work);
                    }
                });
            }
        }
        guarded("report", this::plainAggregates);
        if (wanted("mixed pages")) {
            guarded("mixed pages", () -> mixed(answered));
        }
    }

    /** What the figures of a report would cost as plain statements over the tables, without sight and without as-of day. */
    private void plainAggregates() throws Exception {
        for (var years : List.of(List.of(2025, 2026), List.of(2016, 2027))) {
            var name = "report: plain SQL aggregate, " + years.get(0) + " to " + (years.get(1) - 1);
            if (!wanted(name)) {
                continue;
            }
            var statements = List.of(PlainAggregate.between(years.get(0), years.get(1)));
            results.row(name, 1, raw(statements, 1, 0.1), null, "JDBC");
        }
    }

    private interface Part {
        void run() throws Exception;
    }

    static boolean wanted(String line) {
        return ONLY.stream().anyMatch(line::startsWith);
    }

    private void guarded(String what, Part part) throws InterruptedException {
        try {
            part.run();
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception failure) {
            results.missing(what, String.valueOf(failure));
        }
    }

    private boolean measured(Work work, Connection connection) throws Exception {
        String account = whoIsAnswered(work);
        if (account == null) {
            return false;
        }
        List<List<Replay.Statement>> statements = statements(connection, work, account);
        for (int clients : clientCounts) {
            Sample page = pages(work, account, clients);
            results.row(work.name(), clients, page, raw(statements, clients, work.effort()), account);
        }
        return true;
    }

    private void registrations(Registration.Picked picked) throws Exception {
        try {
            var trial = new Registration(Officer.signedIn(address, "clerk"), vocabulary, picked);
            String wrong = trial.post(trial.filled(-1));
            if (wrong != null) {
                results.missing("registration", wrong);
                return;
            }
        } catch (IllegalStateException absent) {
            results.missing("registration", absent.getMessage());
            return;
        }
        for (int clients : clientCounts) {
            measureRegistration("registration: post", clients, picked, Registration::post);
            measureRegistration("registration: hints while typing", clients, picked, Registration::askForHints);
        }
    }

    private interface FormAction {
        String run(Registration registration, Registration.Filled filled) throws Exception;
    }

    /** Only what is done with the form is timed; opening and filling it in comes before each. */
    private void measureRegistration(String what, int clients, Registration.Picked picked, FormAction action)
            throws Exception {
        int each = clients == 1 ? REQUESTS : REQUESTS_EACH_OF_SEVERAL;
        Sample sample = Clients.measure(
                client -> {
                    var registration = new Registration(Officer.signedIn(address, "clerk"), vocabulary, picked);
                    return new Clients.Action() {
                        private Registration.Filled filled;

                        @Override
                        public void prepare(int turn) throws Exception {
                            filled = registration.filled(turn);
                        }

                        @Override
                        public String run(int turn) throws Exception {
                            return action.run(registration, filled);
                        }
                    };
                },
                clients,
                WARM_UP / clients,
                each,
                SECONDS);
        results.row(what, clients, sample, null, "clerk");
    }

    /** The first account that gets the page; reports the answer and gives {@code null} when nobody does. */
    private String whoIsAnswered(Work work) throws Exception {
        String answers = "";
        for (String account : work.accounts()) {
            Page page;
            try {
                page = Officer.signedIn(address, account).get(work.path(0));
            } catch (IllegalStateException noAccount) {
                answers += account + ": " + noAccount.getMessage() + "; ";
                continue;
            }
            if (!page.failed() && page.status() < 300) {
                return account;
            }
            answers += account + ": HTTP " + page.status() + "; ";
        }
        results.missing(work.name() + " `" + work.path(0).replaceAll("\\?.*", "") + "`", answers.strip());
        return null;
    }

    private Sample pages(Work work, String account, int clients) throws Exception {
        int each = (int) Math.ceil((clients == 1 ? REQUESTS : REQUESTS_EACH_OF_SEVERAL) * work.effort());
        int warmUp = (int) Math.ceil(WARM_UP * work.effort() / Math.sqrt(clients));
        return Clients.measure(
                client -> {
                    var officer = Officer.signedIn(address, account);
                    return turn -> wrong(officer.get(work.path(turn)));
                },
                clients,
                warmUp,
                each,
                SECONDS);
    }

    private static String wrong(Page page) {
        return page.failed() ? "HTTP " + page.status() + " " + page.location() : null;
    }

    private List<List<Replay.Statement>> statements(Connection connection, Work work, String account) throws Exception {
        if (!installation.embedded()) {
            return List.of();
        }
        var replay = new Replay(connection, installation.folder().resolve("database/server.log"));
        var officer = Officer.signedIn(address, account);
        officer.get(work.path(0));
        List<List<Replay.Statement>> requests = new ArrayList<>();
        int writing = 0;
        for (int turn = 1;
                turn <= Math.min(REPLAYED_REQUESTS, Math.max(3, work.paths().size()));
                turn++) {
            String path = work.path(turn);
            var all = replay.statementsOf(() -> officer.get(path));
            var reading = Replay.reading(all);
            writing = Math.max(writing, all.size() - reading.size());
            requests.add(reading);
        }
        results.remark(work.name() + ": " + requests.get(0).size() + " reading statements"
                + (writing == 0 ? "" : " and " + writing + " writing ones, which are not run again"));
        return requests;
    }

    private Sample raw(List<List<Replay.Statement>> requests, int clients, double effort) {
        if (requests.isEmpty()) {
            return null;
        }
        List<Connection> connections = new ArrayList<>();
        try {
            int each = (int) Math.ceil((clients == 1 ? REQUESTS : REQUESTS_EACH_OF_SEVERAL) * effort);
            var sample = Clients.measure(
                    client -> {
                        var connection = installation.connect();
                        synchronized (connections) {
                            connections.add(connection);
                        }
                        var session = new Replay.Session(connection);
                        return turn -> {
                            session.run(requests.get(Math.floorMod(turn, requests.size())));
                            return null;
                        };
                    },
                    clients,
                    (int) Math.ceil(WARM_UP * effort / Math.sqrt(clients)),
                    each,
                    SECONDS);
            if (sample.errorCount() > 0) {
                results.remark("raw SQL failed: " + sample.errors());
                return null;
            }
            return sample;
        } catch (Exception failed) {
            results.remark("raw SQL failed: " + failed.getMessage());
            return null;
        } finally {
            for (Connection connection : connections) {
                try {
                    connection.close();
                } catch (java.sql.SQLException gone) {
                    // nothing is lost with it
                }
            }
        }
    }

    /** What an office does all at once: mostly case pages and worklists, some searches and lists. */
    private void mixed(List<Work> answered) throws Exception {
        List<String> shares = List.of(
                "case page",
                "case page",
                "case page",
                "case page",
                "worklist, bureau",
                "worklist, bureau",
                "search, rare two characters",
                "search, frequent four characters",
                "list, newest",
                "list with filters");
        List<Work> mix = shares.stream()
                .flatMap(name -> answered.stream().filter(work -> work.name().equals(name)))
                .toList();
        if (mix.isEmpty()) {
            return;
        }
        for (int clients : clientCounts) {
            var sample = Clients.measure(
                    client -> {
                        var officer = Officer.signedIn(address, "triage");
                        return turn -> {
                            Work work = mix.get(Math.floorMod(turn, mix.size()));
                            return wrong(officer.get(work.path(turn / mix.size() + client * 37)));
                        };
                    },
                    clients,
                    WARM_UP,
                    clients == 1 ? REQUESTS : 2 * REQUESTS,
                    SECONDS);
            results.row("mixed pages", clients, sample, null, "triage");
        }
    }
}
