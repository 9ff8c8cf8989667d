-- what is open and overdue, whatever the period: few rows of many
create index obligation_overdue on obligation (overdue_after) include (kind, matter_id, organ_id)
    where ended_on is null;
