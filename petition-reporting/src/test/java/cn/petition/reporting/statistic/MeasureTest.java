package cn.petition.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.ledger.LedgerFact;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void a_sum_that_every_line_must_tell_has_no_number_where_one_does_not() {
        var told = Measure.<Unit.Periods, Unit.Batches>saidByEach(LedgerFact.CAPITAL_VISITS, Unit.BATCHES);
        assertThat(told.aggregate()).startsWith("case when bool_and((r.facts ->> 'CAPITAL_VISITS') is not null) then");
        assertThat(told.over(Condition.of("r.open")))
                .isEqualTo("case when bool_and((r.facts ->> 'CAPITAL_VISITS') is not null) filter (where r.open) then"
                        + " coalesce(sum(coalesce(cast(r.facts ->> 'CAPITAL_VISITS' as bigint), 0))"
                        + " filter (where r.open), 0) end");
        assertThat(Measure.said(LedgerFact.COUNT, Unit.DISPUTES).aggregate()).startsWith("coalesce(sum(");
    }

    @Test
    void no_value_is_printed_as_a_dash_and_never_as_zero() {
        assertThat(StatisticValue.none().exists()).isFalse();
        assertThat(StatisticValue.none().printed(0)).isEqualTo("—");
        assertThat(StatisticValue.of(0).printed(0)).isEqualTo("0");
    }
}
