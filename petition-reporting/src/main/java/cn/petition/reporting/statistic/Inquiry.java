package cn.petition.reporting.statistic;

/** One question to the figures: which days, whose matters, in which state. The same question gives number and list. */
public record Inquiry(Period period, Scope scope, AsOf asOf) {}
