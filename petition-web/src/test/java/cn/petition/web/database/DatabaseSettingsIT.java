package cn.petition.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import cn.petition.web.config.OperatingMode;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;

@PetitionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseSettingsIT {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Flyway flyway;

    @Autowired
    private Clock clock;

    @Autowired
    private SettableClock settableClock;

    @Autowired
    private OperatingMode mode;

    @Test
    void ends_a_statement_and_a_wait_for_a_lock_before_the_network_gives_up() {
        assertThat(setting("statement_timeout")).isEqualTo("15s");
        assertThat(setting("lock_timeout")).isEqualTo("3s");
        assertThat(setting("TimeZone")).isEqualTo("Asia/Shanghai");
        assertThat(setting("application_name")).isEqualTo("petition");
    }

    @Test
    void lets_a_migration_take_its_time() throws SQLException {
        try (Connection migration = flyway.getConfiguration().getDataSource().getConnection();
                var statement = migration.createStatement();
                ResultSet rows = statement.executeQuery("SHOW statement_timeout")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("0");
        }
    }

    @Test
    @Order(1)
    void a_test_may_leave_what_it_wrote_and_move_the_clock() {
        database.sql("DELETE FROM calendar_day").update();
        settableClock.set(LocalDateTime.of(2030, 1, 1, 8, 0));

        assertThat(database.sql("SELECT count(*) FROM calendar_day").query(Integer.class).single())
                .isZero();
    }

    @Test
    @Order(2)
    @ResetDatabase
    void finds_the_database_as_new_and_the_clock_set_back_after_a_reset() {
        assertThat(database.sql("SELECT count(*) FROM calendar_day").query(Integer.class).single())
                .isEqualTo(374);
        assertThat(LocalDateTime.now(clock)).isEqualTo(SettableClock.START);
    }

    @Test
    void is_migrated_with_the_demonstration_and_knows_that_it_is_one() {
        assertThat(mode).isEqualTo(OperatingMode.DEMONSTRATION);
        assertThat(database.sql("SELECT count(*) FROM division WHERE level = 4")
                        .query(Integer.class)
                        .single())
                .isEqualTo(41352);
    }

    private String setting(String name) {
        return database.sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
