package cn.petition.reporting.screening;

import cn.petition.domain.ledger.LedgerKind;

/** A number of the page of screening; what counts is decided by how a line stood on the as-of day. */
public enum ScreeningFigure {
    SCREENED(LedgerKind.DISPUTE, "排查", "本年排查登记、没有撤销的矛盾纠纷。", "true"),
    RESOLVED(LedgerKind.DISPUTE, "化解", "其中已经化解的。", "l.status = 'CLOSED'"),
    ESCALATED(LedgerKind.DISPUTE, "提交上一级", "其中提交过上一级的，化解与否都在内。", "l.escalated"),
    PETITIONED(LedgerKind.DISPUTE, "转为信访", "其中已经转为信访事项的。", "l.status = 'PETITIONED'"),
    WARNED(LedgerKind.EARLY_WARNING, "收到预警", "本年收到、没有撤销的预警。", "true"),
    DISPOSED(LedgerKind.EARLY_WARNING, "处置预警", "其中核查属实并已处置的。", "l.status = 'CLOSED' and l.disposed"),
    UNFOUNDED(LedgerKind.EARLY_WARNING, "核查不属实", "其中核查结论是不属实的。", "l.finding = 'UNFOUNDED'");

    private final LedgerKind kind;
    private final String title;
    private final String definition;
    private final String condition;

    ScreeningFigure(LedgerKind kind, String title, String definition, String condition) {
        this.kind = kind;
        this.title = title;
        this.definition = definition;
        this.condition = condition;
    }

    public LedgerKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }

    /** Condition on the line {@code l}. */
    String sql() {
        return "l.kind = '" + kind + "' and " + condition;
    }
}
