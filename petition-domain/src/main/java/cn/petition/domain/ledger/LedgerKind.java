package cn.petition.domain.ledger;

/** The ledgers that an office keeps; one entry is one line of such a ledger, with a log of its own. */
public enum LedgerKind {
    /** A matter, or matters about one thing, under a named leader (领导包案, Art. 18). */
    LEADER_CASE("leader-cases"),
    /** One session at which leaders receive petitioners (领导接访、下访、约访, Art. 18). */
    RECEPTION("receptions"),
    /** A batch of rows handed down from above or found by own screening (交办批次). */
    HAND_DOWN_BATCH("hand-down-batches"),
    /** One row of a batch (交办件). */
    HAND_DOWN_ROW("hand-down-rows"),
    /** A campaign with a target day of its own (专项活动). */
    CAMPAIGN("campaigns"),
    /** One matter in the ledger of a campaign; a matter may stand in several campaigns. */
    CAMPAIGN_MATTER("campaign-matters"),
    /** A matter that was not settled for long (积案). */
    BACKLOG_CASE("backlog"),
    /** How many disputes an area is to screen in a year (排查任务). */
    SCREENING_TASK("screening-tasks"),
    /** A dispute before anything becomes a petition (矛盾纠纷). */
    DISPUTE("disputes"),
    /** A warning of something that may happen (预警). */
    EARLY_WARNING("warnings"),
    /** A joint conference, coordination meeting or consultation (联席会议、专题协调会、会商, Art. 11 to 13). */
    MEETING("meetings"),
    /** What a reception, meeting or inspection asked somebody to do until a day (议定事项、任务). */
    TASK("tasks"),
    /** Supervision of handling (督办, Art. 40). */
    SUPERVISION("supervisions"),
    /** An inspection group on the spot (督查、督导组, Art. 38). */
    INSPECTION("inspections"),
    /** One of the three suggestions (三项建议, Art. 40). */
    SUGGESTION("suggestions"),
    /** One round of appraisal (考核, Art. 39). */
    APPRAISAL("appraisals"),
    /** An act that the competent authority dealt with (违法信访行为, Art. 26 and 47); about acts, never about persons. */
    CONDUCT("conduct"),
    /** Work that no case contains: studies, publicity, training, decisions, mechanisms in place (工作记录). */
    WORK_RECORD("work-records");

    private final String path;

    LedgerKind(String path) {
        this.path = path;
    }

    /** How the ledger is called in an address. */
    public String path() {
        return path;
    }
}
