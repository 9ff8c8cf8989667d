package cn.petition.reporting.campaign;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Scope;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.search.ListedMatters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What lists and sheets say about lines: the matter with its petitioner masked, the organ, the campaign. */
@Repository
@Transactional(readOnly = true)
public class WorkRows {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final ListedMatters matters;

    WorkRows(JdbcClient jdbc, ListedMatters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    private record Line(UUID id, String title, int version, @Nullable String campaign) {}

    /** @param from how many lines stand before the first of these in the whole list */
    public List<LedgerSheetRow> of(List<LineState> states, int from, Actor reader) {
        var rows = new ArrayList<LedgerSheetRow>();
        for (int i = 0; i < states.size(); i += AT_ONCE) {
            piece(states.subList(i, Math.min(states.size(), i + AT_ONCE)), from + i, reader, rows);
        }
        return rows;
    }

    private void piece(List<LineState> states, int from, Actor reader, List<LedgerSheetRow> rows) {
        Map<UUID, Line> lines = lines(states);
        Map<UUID, String> organs = organs(states);
        Map<UUID, ListedMatter> seen = seen(states, reader);
        for (int at = 0; at < states.size(); at++) {
            LineState state = states.get(at);
            Line line = lines.get(state.line());
            if (line != null) {
                rows.add(new LedgerSheetRow(
                        from + at + 1,
                        state,
                        seen.get(state.matter()),
                        line.title(),
                        line.version(),
                        state.organ() == null ? null : organs.get(state.organ()),
                        line.campaign()));
            }
        }
    }

    private Map<UUID, Line> lines(List<LineState> states) {
        return jdbc.sql("""
                        select e.id, e.title, e.steps as version, p.title as campaign
                        from ledger_entry e left join ledger_entry p on p.id = e.parent_id
                        where e.id = any (cast(:lines as uuid[]))""")
                .param("lines", array(states, LineState::line))
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Line::id, one -> one));
    }

    private Map<UUID, ListedMatter> seen(List<LineState> states, Actor reader) {
        List<UUID> open = jdbc.sql("""
                        select distinct v.matter_id from matter_viewer v
                        where v.matter_id = any (cast(:matters as uuid[])) and v.viewer_id in (:officer, :organ)""")
                .param("matters", array(states, LineState::matter))
                .param("officer", reader.officer())
                .param("organ", reader.organ())
                .query(UUID.class)
                .list();
        return matters.of(open, Scope.of(reader)).stream().collect(Collectors.toMap(ListedMatter::id, one -> one));
    }

    private Map<UUID, String> organs(List<LineState> states) {
        record Named(UUID id, String name) {}
        return jdbc.sql("select id, short_name as name from organ where id = any (cast(:organs as uuid[]))")
                .param("organs", states.stream()
                        .map(LineState::organ)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .map(UUID::toString)
                        .toArray(String[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    private static String[] array(List<LineState> states, Function<LineState, UUID> id) {
        return states.stream().map(id).distinct().map(UUID::toString).toArray(String[]::new);
    }
}
