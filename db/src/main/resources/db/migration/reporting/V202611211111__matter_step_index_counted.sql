-- figures read the log by action and day; matter and moment stand in the index, so that the table is not touched
create index matter_step_counted on matter_step (action, occurred_on) include (matter_id, recorded_at);
create index obligation_counted on obligation (overdue_after) include (kind, matter_id, organ_id, ended_on, outcome);
create index matter_counted on matter (id)
    include (received_on, channel, registering_organ_id, responsible_organ_id, joined_into_id, opinion_outcome, office_rating, organ_rating);
