package cn.petition.web.suggest;

import cn.petition.web.component.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places down to the township, found by any part of their full name. */
@Component
public class PlaceSuggestions implements Suggestions {

    private static final int SHOWN = 12;
    private static final String IN_USE = "(d.valid_from is null or d.valid_from <= :today) and (d.valid_to is null or d.valid_to > :today)";

    static final String BY_PAIRS = """
            select d.code, d.full_name from division d
            where d.terms @> :pairs::text[] and d.full_name like all (:words::text[]) and %s
            order by case when left(d.code, 6) = left(:office, 6) then 0 when left(d.code, 4) = left(:office, 4) then 1
                          when left(d.code, 2) = left(:office, 2) then 2 else 3 end,
                     length(d.full_name), d.code
            limit :shown""".formatted(IN_USE);
    static final String BY_BEGINNING = """
            select d.code, d.full_name from division d
            where d.name like :beginning and %s
            order by case when left(d.code, 6) = left(:office, 6) then 0 when left(d.code, 4) = left(:office, 4) then 1
                          when left(d.code, 2) = left(:office, 2) then 2 else 3 end,
                     length(d.full_name), d.code
            limit :shown""".formatted(IN_USE);

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceSuggestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Choice> matching(String typed, String officeDivision) {
        var words = TypedWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = words.pairs().length == 0
                ? jdbc.sql(BY_BEGINNING).param("beginning", words.atTheBeginning())
                : jdbc.sql(BY_PAIRS).param("pairs", words.pairs()).param("words", words.anywhere());
        return query.param("today", LocalDate.now(clock))
                .param("office", officeDivision)
                .param("shown", SHOWN)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("full_name")))
                .list();
    }

    @Override
    public Optional<Choice> byCode(String code) {
        if (!TypedWords.isCode(code)) {
            return Optional.empty();
        }
        return jdbc.sql("select d.code, d.full_name from division d where d.code = :code and " + IN_USE)
                .param("code", code)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Choice(row.getString("code"), row.getString("full_name")))
                .optional();
    }

    @Override
    public List<Choice> named(String words) {
        return matching(words, "").stream().filter(one -> one.words().equals(words)).toList();
    }
}
