package cn.petition.web.suggest;

import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.petition.Labels;
import cn.petition.web.component.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organs, found by any part of their name; the value of a choice is the organ's code. */
@Component
public class OrganSuggestions implements Suggestions {

    private static final int SHOWN = 12;
    private static final String IN_USE = "o.valid_from <= :today and (o.valid_to is null or o.valid_to > :today)";

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganSuggestions(JdbcClient jdbc, Clock clock) {
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
                        select o.code, o.name, o.kind from organ o
                        where (o.name like all (:words::text[]) or o.short_name like all (:words::text[]) or o.code like :beginning) and %s
                        order by case when o.division_code = :office then 0
                                      when left(o.division_code, 6) = left(:office, 6) then 1
                                      when left(o.division_code, 4) = left(:office, 4) then 2 else 3 end,
                                 length(o.name), o.path
                        limit :shown""".formatted(IN_USE))
                .param("words", words.anywhere())
                .param("beginning", words.atTheBeginning())
                .param("today", LocalDate.now(clock))
                .param("office", officeDivision)
                .param("shown", SHOWN)
                .query(OrganSuggestions::choice)
                .list();
    }

    @Override
    public Optional<Choice> byCode(String code) {
        if (!TypedWords.isCode(code)) {
            return Optional.empty();
        }
        return jdbc.sql("select o.code, o.name, o.kind from organ o where o.code = :code and " + IN_USE)
                .param("code", code)
                .param("today", LocalDate.now(clock))
                .query(OrganSuggestions::choice)
                .optional();
    }

    @Override
    public List<Choice> named(String words) {
        if (TypedWords.of(words).isEmpty() || words.indexOf(0) >= 0) {
            return List.of();
        }
        return jdbc.sql("select o.code, o.name, o.kind from organ o where (o.name = :words or o.short_name = :words) and " + IN_USE)
                .param("words", words)
                .param("today", LocalDate.now(clock))
                .query(OrganSuggestions::choice)
                .list();
    }

    private static Choice choice(ResultSet row, int n) throws SQLException {
        return new Choice(row.getString("code"), row.getString("name"), Labels.of(OrganKind.valueOf(row.getString("kind"))));
    }
}
