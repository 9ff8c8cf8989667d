-- What the case log is asked for in every count: matters in which something happened twice, and which are joined.
drop index matter_repeated;
create index matter_repeated on matter (last_milestone_on)
    include (id, received_on, registering_organ_id, joined_into_id, opinion_outcome, office_rating, organ_rating)
    where milestone_repeated;
drop index matter_joined;
create index matter_joined on matter (joined_into_id) include (id) where joined_into_id is not null;
create index matter_step_joined on matter_step (matter_id, sequence desc)
    include (action, occurred_on, recorded_at) where action in ('JOIN', 'DETACH');
