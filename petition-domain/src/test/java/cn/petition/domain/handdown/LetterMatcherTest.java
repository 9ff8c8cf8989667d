package cn.petition.domain.handdown;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.handdown.InventedHandDown.Row;
import cn.petition.domain.handdown.InventedHandDown.Truth;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterMatcherTest {

    private static final String CLAIM = "东岭村的恒远建筑公司拖欠工资 52000 元，多次催要没有结果，请求督促发放。";

    @Test
    void the_same_number_is_the_same_letter_even_when_a_word_differs() {
        var found = proposed(letter(1, "A-1", "赵某甲", "p1", CLAIM), letter(2, "A-1", "赵某甲", "p1", CLAIM + "盼复。"));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.decision()).isEqualTo(ProposedDecision.REPEAT);
            assertThat(one.certain()).isTrue();
            assertThat(one.reasons()).contains(MatchReason.SAME_NUMBER, MatchReason.SAME_PHONE, MatchReason.SIMILAR_TEXT);
        });
    }

    @Test
    void the_same_text_of_the_same_person_under_a_new_number_is_certain_too() {
        assertThat(proposed(letter(1, "A-1", "赵某甲", "p1", CLAIM), letter(2, "A-2", "赵某甲", "p1", CLAIM)))
                .singleElement()
                .satisfies(one -> assertThat(one.certain()).isTrue());
    }

    @Test
    void the_same_text_of_another_person_is_another_letter_about_the_matter() {
        assertThat(proposed(letter(1, "A-1", "赵某甲", "p1", CLAIM), letter(2, "A-2", "钱某乙", "p2", CLAIM)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.decision()).isEqualTo(ProposedDecision.MERGE);
                    assertThat(one.certain()).isFalse();
                });
    }

    @Test
    void a_few_words_more_of_the_same_person_are_the_same_letter_but_not_certainly() {
        assertThat(proposed(letter(1, "A-1", "赵某甲", "p1", CLAIM), letter(2, "A-2", "赵某甲", "p1", "再次反映：" + CLAIM)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.decision()).isEqualTo(ProposedDecision.REPEAT);
                    assertThat(one.certain()).isFalse();
                });
    }

    @Test
    void another_matter_of_another_person_is_proposed_nothing() {
        assertThat(proposed(
                        letter(1, "A-1", "赵某甲", "p1", CLAIM),
                        letter(2, "A-2", "孙某丙", "p3", "西沟社区夜间施工到凌晨，打桩震裂墙面，要求限制施工时间。")))
                .isEmpty();
    }

    @Test
    void most_proposals_about_the_hand_down_of_the_report_are_right() {
        var rows = InventedHandDown.ofTheReport();
        assertThat(rows).hasSize(1190);
        assertThat(count(rows, Truth.REPEAT)).isEqualTo(766);
        assertThat(count(rows, Truth.MERGE)).isEqualTo(103);
        assertThat(count(rows, Truth.OUTSIDE)).isEqualTo(3);
        assertThat(count(rows, Truth.STANDING)).isEqualTo(318);

        var first = new HashMap<UUID, Proposal>();
        new LetterMatcher().propose(rows.stream().map(LetterMatcherTest::letter).toList())
                .forEach(proposal -> first.putIfAbsent(proposal.row(), proposal));
        var right = new HashMap<Truth, Integer>();
        var wrong = new HashMap<String, Integer>();
        for (var row : rows) {
            var proposal = first.get(new UUID(0, row.index()));
            var said = said(proposal);
            var truth = row.truth() == Truth.OUTSIDE ? Truth.STANDING : row.truth();
            boolean about = proposal == null || origin(rows, (int) proposal.other().getLeastSignificantBits()) == origin(rows, row.of());
            if (said == truth && about) {
                right.merge(truth, 1, Integer::sum);
            } else {
                wrong.merge(truth + " said " + said + (about ? "" : " elsewhere"), 1, Integer::sum);
            }
        }
        assertThat(right.get(Truth.REPEAT)).isGreaterThanOrEqualTo(760);
        assertThat(right.get(Truth.MERGE)).isGreaterThanOrEqualTo(50);
        assertThat(right.get(Truth.STANDING)).isGreaterThanOrEqualTo(300);
        assertThat(first.values()).filteredOn(Proposal::certain).allSatisfy(proposal ->
                assertThat(rows.get((int) proposal.row().getLeastSignificantBits()).truth()).isEqualTo(Truth.REPEAT));
    }

    private static int origin(List<Row> rows, int index) {
        int of = rows.get(index).of();
        return of == index ? index : origin(rows, of);
    }

    private static Truth said(Proposal proposal) {
        if (proposal == null) {
            return Truth.STANDING;
        }
        return Map.of(ProposedDecision.REPEAT, Truth.REPEAT, ProposedDecision.MERGE, Truth.MERGE).get(proposal.decision());
    }

    private static long count(List<Row> rows, Truth truth) {
        return rows.stream().filter(row -> row.truth() == truth).count();
    }

    private static List<Proposal> proposed(Letter known, Letter arriving) {
        var matcher = new LetterMatcher();
        matcher.know(List.of(known));
        return matcher.propose(List.of(arriving));
    }

    private static Letter letter(int id, String number, String name, String phone, String claim) {
        return new Letter(new UUID(0, id), number, name, null, phone, "尧都区", claim);
    }

    private static Letter letter(Row row) {
        return new Letter(
                new UUID(0, row.index()),
                row.number(),
                row.name(),
                null,
                row.phone().isEmpty() ? null : UUID.nameUUIDFromBytes(row.phone().getBytes(StandardCharsets.UTF_8)).toString(),
                row.place(),
                row.claim());
    }
}
