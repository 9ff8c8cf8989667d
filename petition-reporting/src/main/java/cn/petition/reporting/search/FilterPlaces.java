package cn.petition.reporting.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places, categories and organs by code or by the words that somebody typed, for the conditions of a filter. */
@Repository
public class FilterPlaces {

    /** What typed words may mean: more than this is no help. */
    public static final int MOST_CANDIDATES = 12;

    /** What may be named in a filter. */
    public enum Subject {
        PLACE("select code, full_name as name, name as own, code as key from division"),
        CATEGORY("select code, full_name as name, name as own, code as key from matter_category"),
        ORGAN("select code, name, name as own, path as key from organ");

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
        return jdbc.sql("select code, name, key from (" + subject.all + ") named where code = :code")
                .param("code", code)
                .query(Named.class)
                .optional();
    }

    /**
     * What has exactly this name, or else what has the words in its own name, or else in the names of what it belongs
     * to; the shortest names first.
     */
    public List<Named> byWords(Subject subject, String words) {
        return Stream.of("name = :words or own = :words", "position(:words in own) > 0", "position(:words in name) > 0")
                .map(condition -> where(subject, condition, words))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Named> where(Subject subject, String condition, String words) {
        return jdbc.sql("select code, name, key from (" + subject.all + ") named where " + condition
                        + " order by length(name), code limit " + (MOST_CANDIDATES + 1))
                .param("words", words)
                .query(Named.class)
                .list();
    }
}
