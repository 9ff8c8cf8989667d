package cn.petition.reporting.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter as conditions of a query, with the tables they speak of: {@code m} the matter, {@code f} its filing,
 * {@code s} the text. Values travel as parameters only; the words of the query depend on which conditions are set.
 */
final class FilterConditions {

    /** A table that conditions speak of; each has one row for a matter. */
    enum Table {
        MATTER("m", "matter", "id"),
        FILING("f", "filing", "matter_id"),
        TEXT("s", "filing_search", "matter_id");

        final String alias;
        final String name;
        final String key;

        Table(String alias, String name, String key) {
            this.alias = alias;
            this.name = name;
            this.key = key;
        }
    }

    private final Set<Table> tables = new LinkedHashSet<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param subtrees finds the organs whose path fits a pattern */
    FilterConditions(PetitionFilter filter, LocalDate today, Function<String, List<UUID>> subtrees) {
        given(Table.MATTER, "m.received_on >= :from", "from", filter.from());
        given(Table.MATTER, "m.received_on <= :to", "to", filter.to());
        classes(filter);
        subtree("m.registering_organ_id", "registering", filter.registering(), subtrees);
        subtree("m.responsible_organ_id", "responsible", filter.responsible(), subtrees);
        subtree("m.complained_organ_id", "complained", filter.complained(), subtrees);
        standing(filter, today);
        given(Table.FILING, "f.group_visit = :groupVisit", "groupVisit", filter.groupVisit());
        given(Table.FILING, "f.first_known = :initial", "initial", filter.initial());
    }

    /** Every word stands in the text literally: position() knows no wildcards, and is not taken for selective. */
    void holding(WordSearch words) {
        for (int i = 0; i < words.literals().size(); i++) {
            given(Table.TEXT, "position(:literal" + i + " in s.body) > 0", "literal" + i, words.literals().get(i));
        }
    }

    Set<Table> tables() {
        return tables;
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** The conditions, each preceded by {@code and}. */
    String and() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void classes(PetitionFilter filter) {
        given(Table.MATTER, "m.channel = :channel", "channel", name(filter.channel()));
        given(Table.MATTER, "m.kind = :kind", "kind", name(filter.kind()));
        given(Table.MATTER, "m.category_code like :category", "category", filter.category() == null ? null : beginning(filter.category()));
        given(Table.MATTER, "m.place_code like :place", "place", filter.place() == null ? null : beginning(filter.place()));
        if (!filter.flags().isEmpty()) {
            String[] flags = filter.flags().stream().map(Enum::name).sorted().toArray(String[]::new);
            given(Table.MATTER, "m.flags @> cast(:flags as text[])", "flags", flags);
        }
    }

    /** The organs by name, not as a query of their own: the database knows how many matters each of them has. */
    private void subtree(String column, String name, @Nullable String path, Function<String, List<UUID>> subtrees) {
        if (path != null) {
            String[] organs = subtrees.apply(beginning(path)).stream().map(UUID::toString).toArray(String[]::new);
            given(Table.MATTER, column + " = any (cast(:" + name + " as uuid[]))", name, organs);
        }
    }

    private void standing(PetitionFilter filter, LocalDate today) {
        given(Table.MATTER, "m.status = :status", "status", name(filter.status()));
        if (filter.open() != null) {
            // constants, not a parameter, so that the indexes of open matters apply
            given(Table.MATTER, filter.open() ? "m.open" : "not m.open");
        }
        if (filter.overdue()) {
            given(Table.MATTER, "m.open");
            given(Table.MATTER, "m.overdue_after < :today", "today", today);
        }
    }

    private void given(Table table, String condition, String name, @Nullable Object value) {
        if (value != null) {
            given(table, condition);
            parameters.put(name, value);
        }
    }

    private void given(Table table, String condition) {
        tables.add(table);
        conditions.add(condition);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** A pattern for everything that begins so; what is a wildcard for LIKE stands for itself. */
    private static String beginning(String prefix) {
        return prefix.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
