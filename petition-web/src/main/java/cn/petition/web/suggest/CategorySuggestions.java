package cn.petition.web.suggest;

import cn.petition.web.component.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Content categories of all three levels, found by any part of their names or by the beginning of their code. */
@Component
public class CategorySuggestions implements Suggestions {

    private static final int SHOWN = 20;
    private static final String IN_USE = "c.valid_from <= :today and (c.valid_to is null or c.valid_to > :today)";

    private final JdbcClient jdbc;
    private final Clock clock;

    CategorySuggestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Choice> matching(String typed, String officeDivision) {
        var words = TypedWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.code, c.full_name from matter_category c
                        where (c.full_name like all (:words::text[]) or c.code ilike :beginning) and %s
                        order by case when c.name like :beginning then 0 when c.name like all (:words::text[]) then 1 else 2 end,
                                 c.code
                        limit :shown""".formatted(IN_USE))
                .param("words", words.anywhere())
                .param("beginning", words.atTheBeginning())
                .param("today", LocalDate.now(clock))
                .param("shown", SHOWN)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("full_name")))
                .list();
    }

    @Override
    public Optional<Choice> byCode(String code) {
        if (!TypedWords.isCode(code)) {
            return Optional.empty();
        }
        return jdbc.sql("select c.code, c.full_name from matter_category c where c.code = :code and " + IN_USE)
                .param("code", code)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Choice(row.getString("code"), row.getString("full_name")))
                .optional();
    }

    @Override
    public List<Choice> named(String words) {
        if (TypedWords.of(words).isEmpty() || words.indexOf(0) >= 0) {
            return List.of();
        }
        return jdbc.sql("select c.code, c.full_name from matter_category c where c.full_name = :words and " + IN_USE)
                .param("words", words)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Choice(row.getString("code"), row.getString("full_name")))
                .list();
    }
}
