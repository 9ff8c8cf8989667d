package cn.petition.domain.supervision;

/**
 * What makes a matter an important one to supervise (督办重要信访事项), read from the facts of the matter and never set by
 * hand at the supervision. A matter can be of several; a count over them counts it once.
 */
public enum SupervisionCategory {
    /** 国家信访局交办 */
    HANDED_DOWN_NATIONALLY("""
            exists (select 1 from ledger_matter handed
                join ledger_entry handed_row on handed_row.id = handed.entry_id and handed_row.kind = 'HAND_DOWN_ROW'
                join ledger_entry batch on batch.id = handed_row.parent_id
                where handed.matter_id = %1$s.id and handed.until_step is null
                    and batch.facts ->> 'SOURCE' = 'NATIONAL')"""),
    /** 越级赴市走访 */
    SKIPPED_TO_CITY(flagged("SKIPPED_TO_CITY")),
    /** 越级赴省走访 */
    SKIPPED_TO_PROVINCE(flagged("SKIPPED_TO_PROVINCE")),
    /** 越级进京走访 */
    SKIPPED_TO_CAPITAL(flagged("SKIPPED_TO_CAPITAL")),
    /** 重复信访 */
    REPEATED(ofAFiling("not said.first_known"));

    private final String condition;

    SupervisionCategory(String condition) {
        this.condition = condition;
    }

    /**
     * @param m alias of {@code matter}; the matter itself and not one that was joined into it
     * @return condition in SQL without parameters
     */
    public String condition(String m) {
        return condition.formatted(m);
    }

    private static String flagged(String flag) {
        return ofAFiling("'" + flag + "' = any (said.flags)");
    }

    /** Of the filing that opened the matter, or of one that was joined into it. */
    private static String ofAFiling(String says) {
        return """
            exists (select 1 from matter one join filing said on said.matter_id = one.id
                where (one.id = %1$s.id or one.joined_into_id = %1$s.id) and """ + " " + says + ")";
    }
}
