package cn.petition.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.petition.domain.petition.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerLifecycleTest {

    static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(
                        LedgerKind.values(),
                        LedgerStatus.values(),
                        LedgerAction.values(),
                        LedgerParty.values(),
                        LedgerFact.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_has_a_label(Enum<?> constant) {
        assertThatCode(() -> Labels.of(constant)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(LedgerKind.class)
    void every_ledger_begins_and_every_open_place_leads_to_an_end(LedgerKind kind) {
        Set<LedgerStatus> reached = EnumSet.noneOf(LedgerStatus.class);
        LedgerLifecycle.of(kind).stream().filter(row -> row.from() == null).forEach(row -> reached.add(row.to()));
        assertThat(reached).isNotEmpty();
        int before;
        do {
            before = reached.size();
            LedgerLifecycle.of(kind).stream()
                    .filter(row -> row.from() != null && reached.contains(row.from()))
                    .forEach(row -> reached.add(row.to()));
        } while (reached.size() > before);
        for (LedgerStatus status : reached) {
            if (status.open()) {
                assertThat(ends(kind, status, EnumSet.noneOf(LedgerStatus.class)))
                        .as("%s %s leads to an end", kind, status)
                        .isTrue();
            }
        }
        assertThat(LedgerLifecycle.of(kind)).allSatisfy(row -> {
            if (row.from() != null) {
                assertThat(reached).as("%s %s is reached", kind, row.from()).contains(row.from());
            }
        });
    }

    private static boolean ends(LedgerKind kind, LedgerStatus status, Set<LedgerStatus> seen) {
        if (!status.open()) {
            return true;
        }
        return seen.add(status)
                && LedgerLifecycle.of(kind).stream()
                        .filter(row -> row.from() == status)
                        .anyMatch(row -> ends(kind, row.to(), seen));
    }

    @ParameterizedTest
    @EnumSource(LedgerKind.class)
    void one_step_from_one_place_leads_to_one_place(LedgerKind kind) {
        Map<String, Set<LedgerStatus>> leadsTo = LedgerLifecycle.of(kind).stream()
                .collect(Collectors.groupingBy(
                        row -> row.from() + " " + row.action(),
                        Collectors.mapping(LedgerRow::to, Collectors.toSet())));
        assertThat(leadsTo).allSatisfy((step, places) -> assertThat(places).as(step).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(LedgerKind.class)
    void every_row_says_on_what_it_rests(LedgerKind kind) {
        assertThat(LedgerLifecycle.of(kind)).allSatisfy(row -> assertThat(row.basis()).isNotBlank());
    }

    @Test
    void what_was_reported_is_never_closed_by_who_reported_alone() {
        for (LedgerRow row : LedgerLifecycle.all()) {
            if (row.from() == LedgerStatus.REPORTED && !row.to().open()) {
                assertThat(row.party()).as(row.toString()).isIn(LedgerParty.OFFICE, LedgerParty.OFFICE_LEADER);
            }
        }
    }

    @Test
    void the_documentation_is_made_from_the_table() throws IOException {
        String table = table();
        Path target = Path.of("target/ledgers.md");
        Files.createDirectories(target.getParent());
        Files.writeString(target, table);

        assertThat(Path.of("../docs/ledgers.md"))
                .as("docs/ledgers.md differs from the table; copy petition-domain/target/ledgers.md to docs")
                .hasContent(table);
    }

    private static String table() {
        var text = new StringBuilder("""
                # 台账的一生

                由 `LedgerLifecycle` 生成（`LedgerLifecycleTest`）；改表后把 `petition-domain/target/ledgers.md` 复制到这里。

                所有台账共用一份只增不改的流转记录 `ledger_step`；状态、责任单位、期限、统计都由它推得。条目对建账机关、
                责任单位和它们的上级可见；检举控告不进入台账（《信访工作条例》第三十条）。每种台账每一步要填什么、守哪些规则，
                在 `cn.petition.workflow` 中它的 `LedgerBook` 里；页面由此生成。
                """);
        for (LedgerKind kind : LedgerKind.values()) {
            text.append("\n## ").append(Labels.of(kind)).append("\n\n| 状态 | 步骤 | 之后 | 由谁 | 依据 |\n|---|---|---|---|---|\n");
            var rows = new LinkedHashMap<List<Object>, List<LedgerRow>>();
            for (LedgerRow row : LedgerLifecycle.of(kind)) {
                var key = new ArrayList<Object>();
                key.add(row.from() == null ? "" : row.from());
                key.add(row.action());
                rows.computeIfAbsent(key, same -> new ArrayList<>()).add(row);
            }
            rows.values().forEach(same -> text.append(line(same)));
        }
        return text.toString();
    }

    private static String line(List<LedgerRow> rows) {
        LedgerRow row = rows.get(0);
        LedgerStatus from = row.from();
        return "| " + (from == null ? "—" : Labels.of(from)) + " | " + Labels.of(row.action()) + " | " + Labels.of(row.to())
                + " | " + String.join("、", rows.stream().map(one -> Labels.of(one.party())).toList()) + " | " + row.basis()
                + " |\n";
    }
}
