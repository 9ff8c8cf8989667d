package cn.petition.reporting.search;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places, categories and organs by code or by the words that somebody typed, for the conditions of a filter. */
@Repository
public class FilterPlaces {

    /** What typed words may mean: more than this is no help. */
    public static final int MOST_CANDIDATES = 12;

    /** What may be named in a filter. */
    public enum Subject {
        PLACE("select code, full_name as name, code as key from division"),
        CATEGORY("select code, full_name as name, code as key from matter_category"),
        ORGAN("select code, name, path as key from organ");

        private final String all;

        Subject(String all) {
            this.all = all;
        }
    }

    /**
     * Something named.
     *
     * @param code its public code
     * @param key what the filter takes: the code itself, or the path of an organ
     */
    public record Named(String code, String name, String key) {}

    private final JdbcClient jdbc;

    FilterPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Named> byCode(Subject subject, String code) {
        return jdbc.sql(subject.all + " where code = :code").param("code", code).query(Named.class).optional();
    }

    /** What carries exactly this name, or else what contains the words; the shortest names first. */
    public List<Named> byWords(Subject subject, String words) {
        List<Named> exact = where(subject, "name = :words", words);
        return exact.isEmpty() ? where(subject, "position(:words in name) > 0", words) : exact;
    }

    private List<Named> where(Subject subject, String condition, String words) {
        return jdbc.sql("select code, name, key from (" + subject.all + ") named where " + condition
                        + " order by length(name), code limit " + (MOST_CANDIDATES + 1))
                .param("words", words)
                .query(Named.class)
                .list();
    }
}
