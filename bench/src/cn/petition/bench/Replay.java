package cn.petition.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of a page, as the server wrote them into its log while the page was asked for, run again by JDBC
 * without the product: what the page would cost if it were nothing but SQL.
 */
final class Replay {

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+ [^\\[\\n]*\\[(\\d+)\\] ");
    private static final Pattern STATEMENT = Pattern.compile("(?s)^LOG:  (?:execute [^:\\n]*|statement): (.*)$");
    private static final Pattern PARAMETERS = Pattern.compile("(?s)^DETAIL:  [Pp]arameters: (.*)$");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern NOT_THE_PAGE =
            Pattern.compile("(?is).*\\bscheduled_tasks\\b.*|select 'bench-mark.*|.*\\bpg_reload_conf\\b.*");
    private static final Pattern WRITES = Pattern.compile(
            "(?is)^\\s*(?:insert|update|delete|with\\b.*\\b(?:insert into|delete from)\\b).*|(?is).*\\bfor (?:no key"
                    + " )?update\\b.*");

    /** One statement with its values in the order of their places. */
    record Statement(String sql, List<String> values) {}

    private final Connection connection;
    private final Path log;

    Replay(Connection connection, Path log) {
        this.connection = connection;
        this.log = log;
    }

    /** Runs a request while the server writes down what it is asked. */
    List<Statement> statementsOf(Request request) throws Exception {
        writeDown(true);
        try {
            long from = Files.size(log);
            request.run();
            Thread.sleep(30);
            return parse(read(from));
        } finally {
            writeDown(false);
        }
    }

    interface Request {
        void run() throws Exception;
    }

    private void writeDown(boolean everything) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            for (String setting : List.of("log_statement", "log_parameter_max_length", "log_error_verbosity")) {
                String value = switch (setting) {
                    case "log_statement" -> "all";
                    case "log_parameter_max_length" -> "-1";
                    default -> "default";
                };
                statement.execute(
                        everything
                                ? "alter system set " + setting + " = '" + value + "'"
                                : "alter system reset " + setting);
            }
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(150);
    }

    private String read(long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static List<Statement> parse(String text) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        List<Integer> starts = new ArrayList<>();
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            starts.add(entries.start());
        }
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
            String entry = text.substring(starts.get(index), end);
            Matcher head = ENTRY.matcher(entry);
            if (!head.find()) {
                continue;
            }
            String process = head.group(1);
            // the server indents the further lines of an entry
            String message = entry.substring(head.end()).replace("\n\t", "\n").strip();
            Matcher statement = STATEMENT.matcher(message);
            Matcher parameters = PARAMETERS.matcher(message);
            if (statement.matches()) {
                open.remove(process);
                if (belongs(statement.group(1))) {
                    open.put(process, statements.size());
                    statements.add(new Statement(statement.group(1), List.of()));
                }
            } else if (parameters.matches() && open.containsKey(process)) {
                int at = open.remove(process);
                statements.set(at, bound(statements.get(at).sql(), parameters.group(1)));
            }
        }
        return statements;
    }

    private static boolean belongs(String sql) {
        return !NOT_THE_PAGE.matcher(sql).matches()
                && !sql.toLowerCase(java.util.Locale.ROOT).startsWith("alter system");
    }

    private static Statement bound(String sql, String parameters) {
        Map<Integer, String> values = new LinkedHashMap<>();
        Matcher matcher = VALUE.matcher(parameters);
        while (matcher.find()) {
            values.put(
                    Integer.valueOf(matcher.group(1)),
                    matcher.group(2).equals("NULL") ? null : matcher.group(3).replace("''", "'"));
        }
        List<String> inOrder = new ArrayList<>();
        // a question mark of the statement itself is an operator and has to be told apart from a place
        Matcher places = PLACE.matcher(sql.replace("?", "??"));
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            inOrder.add(values.get(Integer.valueOf(places.group(1))));
            places.appendReplacement(text, "?");
        }
        places.appendTail(text);
        return new Statement(text.toString(), inOrder);
    }

    /** Those that may be run again: a second insertion of the same row would be refused. */
    static List<Statement> reading(List<Statement> statements) {
        return statements.stream()
                .filter(one -> !WRITES.matcher(one.sql()).matches())
                .toList();
    }

    /** Statements prepared once on a connection, as a pool that has served the page before holds them. */
    static final class Session {

        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

        Session(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(true);
        }

        /** Runs the statements one after the other and reads every row. */
        void run(List<Statement> statements) throws SQLException {
            for (Statement statement : statements) {
                if (statement.values().isEmpty()) {
                    try (var plain = connection.createStatement()) {
                        drain(plain.execute(statement.sql()), plain);
                    }
                    continue;
                }
                PreparedStatement one = prepared.get(statement.sql());
                if (one == null) {
                    one = connection.prepareStatement(statement.sql());
                    prepared.put(statement.sql(), one);
                }
                for (int index = 0; index < statement.values().size(); index++) {
                    one.setObject(index + 1, statement.values().get(index), Types.OTHER);
                }
                drain(one.execute(), one);
            }
        }

        private static void drain(boolean rows, java.sql.Statement statement) throws SQLException {
            if (!rows) {
                return;
            }
            try (var result = statement.getResultSet()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int column = 1; column <= columns; column++) {
                        result.getObject(column);
                    }
                }
            }
        }
    }
}
