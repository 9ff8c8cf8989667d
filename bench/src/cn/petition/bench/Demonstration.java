package cn.petition.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The demonstration bureau for a database of the office, where the product itself invents nothing. */
final class Demonstration {

    private static final List<String> SCRIPTS =
            List.of("/db/demo/R__seed_demonstration_bureau.sql", "/db/demo/R__seed_demonstration_officers.sql");

    private Demonstration() {}

    static void into(Connection connection) throws SQLException, IOException {
        for (String script : SCRIPTS) {
            try (var in = Demonstration.class.getResourceAsStream(script)) {
                if (in == null) {
                    throw new IllegalStateException("The product brings no " + script);
                }
                connection.createStatement().execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
