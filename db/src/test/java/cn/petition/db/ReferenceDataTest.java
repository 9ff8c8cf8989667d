package cn.petition.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private static TestDatabase database;

    @BeforeAll
    static void clone_database() {
        database = TestDatabase.freshDatabase("reference_data");
    }

    @Test
    void knows_every_division_down_to_the_township() throws SQLException {
        assertThat(column("SELECT level || ' ' || count(*) FROM division GROUP BY level ORDER BY level"))
                .containsExactly("1 31", "2 342", "3 2978", "4 41352");
    }

    @Test
    void leaves_names_that_only_fill_a_level_out_of_the_full_name() throws SQLException {
        assertThat(column("SELECT full_name FROM division WHERE code IN"
                        + " ('110101001', '141002002', '429004001', '441900121', '500229001') ORDER BY code"))
                .containsExactly(
                        "北京市东城区东华门街道",
                        "山西省临汾市尧都区鼓楼西街街道",
                        "湖北省仙桃市沙嘴街道",
                        "广东省东莞市虎门镇",
                        "重庆市城口县葛城街道");
        assertThat(column("SELECT name FROM division WHERE code = '1101'")).containsExactly("市辖区");
    }

    @Test
    void finds_a_township_by_words_of_its_full_name_through_an_index() throws SQLException {
        String search = "SELECT code FROM division WHERE terms @> ARRAY['尧都', '鼓楼', '楼西'] AND level = 4";

        assertThat(column(search)).containsExactly("141002002");
        assertThat(String.join("\n", column("EXPLAIN " + search))).contains("division_terms");
    }

    @Test
    void lists_the_seventeen_counties_of_linfen() throws SQLException {
        assertThat(column("SELECT name FROM division WHERE parent_code = '1410' ORDER BY code"))
                .hasSize(17)
                .startsWith("尧都区")
                .endsWith("霍州市");
    }

    @Test
    void takes_a_day_from_the_notice_of_the_neighbour_year() throws SQLException {
        assertThat(column("SELECT off || ' ' || name || ' ' || notice_year FROM calendar_day"
                        + " WHERE day IN ('2018-12-29', '2018-12-31', '2022-12-31') ORDER BY day"))
                .containsExactly("false 元旦 2019", "true 元旦 2019", "true 元旦 2023");
    }

    @Test
    void knows_the_prolonged_spring_festival_of_2020_and_no_year_without_a_notice() throws SQLException {
        assertThat(column("SELECT off FROM calendar_day WHERE day = '2020-01-31'")).containsExactly("t");
        assertThat(column("SELECT min(year) || '-' || max(year) || ' ' || count(*) FROM calendar_year"))
                .containsExactly("2016-2026 11");
    }

    @Test
    void mends_a_changed_row_and_adds_none_when_the_reference_data_are_loaded_again() throws Exception {
        TestDatabase changed = TestDatabase.freshDatabase("reference_again");
        try (Connection connection = changed.connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE division SET name = '旧名', full_name = '旧名' WHERE code = '141002002'");
            statement.execute("UPDATE flyway_schema_history SET checksum = 0 WHERE description LIKE 'reference%'");
        }

        Flyway.configure()
                .dataSource(changed.url(), changed.user(), changed.password())
                .locations("classpath:db/migration", "classpath:db/reference", "classpath:db/demo")
                .load()
                .migrate();

        assertThat(column(changed, "SELECT name FROM division WHERE code = '141002002'"))
                .containsExactly("鼓楼西街街道");
        assertThat(column(changed, "SELECT count(*) FROM division")).containsExactly("44703");
    }

    private static List<String> column(String sql) throws SQLException {
        return column(database, sql);
    }

    private static List<String> column(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
