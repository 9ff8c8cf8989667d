package cn.petition.domain.legal;

import static cn.petition.domain.legal.PeriodUnit.DAYS;
import static cn.petition.domain.legal.PeriodUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Regional texts as an office may have switched them on. */
public final class RegionalFixture {

    public static final Region ZHEJIANG = Region.of("330000");
    public static final Region HENAN = Region.of("410000");
    public static final Region BEIJING = Region.of("110000");

    private RegionalFixture() {}

    /** Zhejiang, Henan and Beijing from the day of their text, up to the last day of the regulations of 2005. */
    public static RegionalRules onUntilTheRegulationsOf2022() {
        return rules(true, LocalDate.of(2022, 4, 30));
    }

    /** The same without an end. */
    public static RegionalRules on() {
        return rules(true, null);
    }

    /** The same, switched off. */
    public static RegionalRules off() {
        return rules(false, null);
    }

    private static RegionalRules rules(boolean enabled, @Nullable LocalDate until) {
        var zhejiang = text("ZJ16", "浙江省信访条例", ZHEJIANG, LocalDate.of(2016, 8, 1), until, enabled);
        var henan = text("HN12", "河南省信访条例", HENAN, LocalDate.of(2012, 1, 1), until, enabled);
        var beijing = text("BJ07", "北京市信访条例", BEIJING, LocalDate.of(2007, 1, 1), until, enabled);
        return new RegionalRules(
                List.of(
                        period(zhejiang, StatutoryPeriod.TRIAGE, 5, WORKING_DAYS, 20, 0),
                        period(zhejiang, StatutoryPeriod.NOTICE_ON_TRANSFER, 5, WORKING_DAYS, 20, 0),
                        period(zhejiang, StatutoryPeriod.HANDLING, 30, DAYS, 23, 30),
                        period(henan, StatutoryPeriod.TRIAGE, 5, DAYS, 22, 0),
                        period(henan, StatutoryPeriod.HANDLING, 30, DAYS, 26, 60),
                        period(beijing, StatutoryPeriod.OBJECTION, 5, WORKING_DAYS, 35, 0),
                        period(beijing, StatutoryPeriod.SECOND_REVIEW, 30, DAYS, 50, 30)),
                List.of(
                        new RegionalProvision(
                                zhejiang,
                                ProvisionTopic.REPRESENTATIVES_UP_TO_TEN,
                                "3",
                                LegalBasis.of(zhejiang.text(), 15)),
                        new RegionalProvision(
                                zhejiang,
                                ProvisionTopic.REPRESENTATIVES_BEYOND_TEN,
                                "5",
                                LegalBasis.of(zhejiang.text(), 15))));
    }

    /** A text that is applied from the day it is in force. */
    public static RegionalRegulation text(
            String code, String title, Region region, LocalDate from, @Nullable LocalDate until, boolean enabled) {
        return new RegionalRegulation(new Regulation(code, title, from, null), region, enabled, from, until);
    }

    public static RegionalPeriod period(
            RegionalRegulation text, StatutoryPeriod period, int amount, PeriodUnit unit, int article, int extension) {
        PeriodRule rule = PeriodRule.of(text.code(), period, amount, unit, "起算事件", LegalBasis.of(text.text(), article));
        return new RegionalPeriod(text, rule.extensibleBy(extension));
    }
}
