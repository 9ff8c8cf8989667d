package cn.petition.bench;

import cn.petition.db.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the measured product keeps its data: a folder, and the database in it or the one named by the environment. */
record Installation(Path folder, Path jar, int port) {

    private static final Pattern PORT = Pattern.compile("(?m)^port = '(\\d+)'");

    boolean embedded() {
        return url() == null;
    }

    /** Reaches the database while a server runs: the product's own, or the office's. */
    Connection connect() throws SQLException {
        if (!embedded()) {
            return DriverManager.getConnection(url(), user(), password());
        }
        try {
            Path database = folder.resolve("database");
            Matcher port = PORT.matcher(Files.readString(database.resolve("data/petition.conf")));
            if (!port.find()) {
                throw new IllegalStateException("The embedded server's port is not known");
            }
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port.group(1) + "/" + EmbeddedPostgres.USER,
                    EmbeddedPostgres.USER,
                    Files.readString(database.resolve("password")).strip());
        } catch (IOException e) {
            throw new IllegalStateException("The embedded server has left no address", e);
        }
    }

    /** The server alone, without the product, with room for building indexes; durable as always. */
    AutoCloseable serverForLoading() {
        if (!embedded()) {
            return () -> {};
        }
        return EmbeddedPostgres.in(folder.resolve("database"))
                .setting("max_wal_size", "8GB")
                .setting("checkpoint_timeout", "15min")
                .start();
    }

    /** What the product is started with. */
    Map<String, String> environment() throws IOException {
        Map<String, String> environment = new TreeMap<>();
        environment.put("PETITION_DATA_FOLDER", folder.toString());
        environment.put("SERVER_PORT", Integer.toString(port));
        if (!embedded()) {
            Keys.inOrNewIn(folder).forEach(environment::put);
        }
        return environment;
    }

    private static String url() {
        String url = System.getenv("SPRING_DATASOURCE_URL");
        return url == null || url.isBlank() ? null : url;
    }

    private static String user() {
        return System.getenv("SPRING_DATASOURCE_USERNAME");
    }

    private static String password() {
        return System.getenv("SPRING_DATASOURCE_PASSWORD");
    }
}
