package cn.petition.reporting.handdown;

/** Conditions about rows that lists and the bridge share; {@code :on} is the day as of whose end is counted. */
final class HandDownSql {

    static final String MATTERS = """
            select 1 from ledger_matter l join ledger_step began on began.entry_id = l.entry_id
                    and began.sequence = l.since_step and began.occurred_on <= :on
                left join ledger_step over on over.entry_id = l.entry_id and over.sequence = l.until_step
                    and over.occurred_on <= :on
            where l.entry_id = e.id and over.id is null""";

    /** Whether a matter of the row, or the one that it is joined into, is resolved. */
    static final String RESOLVED = """
            exists (select 1 from ledger_matter l join matter m on m.id = l.matter_id
                left join ledger_step over on over.entry_id = l.entry_id and over.sequence = l.until_step
                    and over.occurred_on <= :on
            where l.entry_id = e.id and over.id is null
                and (select said.action from matter_step said
                    where said.matter_id = coalesce(m.joined_into_id, m.id)
                        and said.action in ('RESOLVE', 'REVOKE_RESOLUTION') and said.occurred_on <= :on
                    order by said.sequence desc limit 1) = 'RESOLVE')""";

    static final String LINE = """
            e.id, e.steps, e.number, e.title, e.begun_on, b.id as batch_id, b.title as batch_title, h.line, h.upper_number,
            h.petitioner, h.place, h.claim, other.id as other_id, other.number as other_number,
            (select min(m.number) from ledger_matter l join matter m on m.id = l.matter_id
                where l.entry_id = e.id and l.until_step is null) as matter""";

    static final String OTHER = """
            left join ledger_entry other on e.status in ('REPEATED', 'MERGED') and other.id =
                (select said.other_entry_id from ledger_step said where said.entry_id = e.id
                    and said.other_entry_id is not null order by said.sequence desc limit 1)""";

    private HandDownSql() {}
}
