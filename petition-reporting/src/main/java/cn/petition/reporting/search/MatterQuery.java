package cn.petition.reporting.search;

import cn.petition.domain.organ.Scope;
import cn.petition.reporting.search.FilterConditions.Table;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Three ways to the same matters: from the newest that the reader sees on, through the index of words, or however the
 * database finds best. Each begins at or passes through the reader's rows of {@code matter_viewer}. Those of the organ
 * and those of the officer exclude each other: a sealed matter has rows for officers only, any other for organs only.
 */
final class MatterQuery {

    private static final String HITS = "select matter_id, body from filing_search where terms @> cast(:terms as text[]) offset 0";

    private final FilterConditions conditions;
    private final @Nullable ListPosition beside;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String bounds = "";
    private String chosen = "";

    MatterQuery(FilterConditions conditions, WordSearch words, Scope scope, @Nullable ListPosition beside) {
        this.conditions = conditions;
        this.beside = beside;
        parameters.putAll(conditions.parameters());
        parameters.put("organ", scope.organ());
        parameters.put("officer", scope.officer());
        parameters.put("terms", words.termArray());
        if (beside != null) {
            parameters.put("besideAt", beside.registeredAt().atOffset(ZoneOffset.UTC));
            parameters.put("besideId", beside.matter());
        }
    }

    /** Days of registration between which the matters must lie, since nothing is received after it was registered. */
    MatterQuery registeredBetween(@Nullable Object first, @Nullable Object last) {
        if (first != null) {
            bounds += " and v.registered_at >= :registeredFrom";
            parameters.put("registeredFrom", first);
        }
        if (last != null) {
            bounds += " and v.registered_at <= :registeredTo";
            parameters.put("registeredTo", last);
        }
        return this;
    }

    /** Only these matters. */
    MatterQuery only(List<UUID> matters) {
        chosen = " and v.matter_id in (:chosen)";
        parameters.put("chosen", matters);
        return this;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Looks at no more than {@code window} of the newest matters; stops as soon as {@code most} are found. */
    String newestFirst(int window, int most) {
        return "select matter_id from (" + newest("organ", window, most) + " union all "
                + newest("officer", window, most) + ") v" + ordered(most);
    }

    /** All texts that the index finds, which must be few. */
    String byIndex(int most) {
        return "select matter_id from (" + indexed() + ") v" + ordered(most);
    }

    /** Finds all, then orders: the database must not count on the newest matters being among them. */
    String complete(int most) {
        return "select matter_id from (" + all() + " offset 0) v" + ordered(most);
    }

    /** How many there are among the newest {@code window} matters, at most {@code most}. */
    String countedNewest(int window, int most) {
        return counted(newest("organ", window, most) + " union all " + newest("officer", window, most), most);
    }

    /** How many there are in all, at most {@code most}, through the index of words. */
    String countedByIndex(int most) {
        return counted(indexed(), most);
    }

    /** How many there are in all, at most {@code most}. */
    String counted(int most) {
        return counted(all(), most);
    }

    /** How many matters the reader sees from the position on, at most {@code most}. */
    String seen(int most) {
        return counted(
                "select 1 from matter_viewer v where v.viewer_id in (:organ, :officer)" + bounds + position(), most);
    }

    private static String counted(String query, int most) {
        return "select count(*) from (" + query + " limit " + most + ") one";
    }

    private String indexed() {
        return "select v.matter_id, v.registered_at from (" + HITS + ") s cross join lateral ("
                + "select matter_id, registered_at from matter_viewer"
                + " where viewer_id in (:organ, :officer) and matter_id = s.matter_id limit 1) v"
                + lookedUp(Table.TEXT) + " where true" + bounds + position() + conditions.and();
    }

    /** Begins at the table of the first condition and looks the reader's row up, which for few matters is nothing. */
    private String all() {
        List<Table> tables = List.copyOf(conditions.tables());
        if (tables.isEmpty()) {
            return "select v.matter_id, v.registered_at from matter_viewer v"
                    + " where v.viewer_id in (:organ, :officer)" + chosen + bounds + position();
        }
        Table first = tables.get(0);
        String matter = first.alias + "." + first.key;
        String others = tables.stream()
                .skip(1)
                .map(one -> " join " + one.name + " " + one.alias + " on " + one.alias + "." + one.key + " = " + matter)
                .collect(Collectors.joining());
        return "select v.matter_id, v.registered_at from " + first.name + " " + first.alias + others
                + " cross join lateral (select matter_id, registered_at from matter_viewer"
                + " where viewer_id in (:organ, :officer) and matter_id = " + matter + " limit 1) v where true"
                + chosen.replace("v.matter_id", matter) + bounds + position() + conditions.and();
    }

    private String newest(String viewer, int window, int most) {
        return "(select v.matter_id, v.registered_at from (select matter_id, registered_at from matter_viewer v"
                + " where viewer_id = :" + viewer + chosen + bounds + position() + order() + " limit " + window
                + ") v" + lookedUp(null) + " where true" + conditions.and() + order() + " limit " + most + ")";
    }

    /** The tables row by row: a join that reads a whole table would be worse than what it saves. */
    private String lookedUp(@Nullable Table except) {
        return conditions.tables().stream()
                .filter(one -> one != except)
                .map(one -> " cross join lateral (select * from " + one.name + " where " + one.key
                        + " = v.matter_id offset 0) " + one.alias)
                .collect(Collectors.joining());
    }

    private String position() {
        if (beside == null) {
            return "";
        }
        return " and (v.registered_at, v.matter_id) " + (beside.towardsNewer() ? ">" : "<") + " (:besideAt, :besideId)";
    }

    private String ordered(int most) {
        return order().replace("v.", "") + " limit " + most;
    }

    private String order() {
        return beside != null && beside.towardsNewer()
                ? " order by v.registered_at, v.matter_id"
                : " order by v.registered_at desc, v.matter_id desc";
    }
}
