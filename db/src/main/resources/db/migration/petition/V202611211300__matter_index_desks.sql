-- Lists and counts of a desk read their indexes alone: whether a matter is sealed, and whose it is, stands in them.
drop index matter_worklist;
create index matter_worklist on matter (responsible_organ_id, due_on, id)
    include (registering_organ_id, sealed, registered_at) where open;
drop index matter_desk;
create index matter_desk on matter (registering_organ_id, due_on, id)
    include (responsible_organ_id, sealed, registered_at) where open and (responsible_organ_id is null or status = 'OBJECTED');
drop index matter_due_organ;
create index matter_due_organ on matter (due_organ_id, due_on, id)
    include (overdue_after, registering_organ_id, responsible_organ_id, sealed, registered_at) where open;
-- the overdue of one organ, and those not yet overdue, without passing by the others
create index matter_overdue_organ on matter (due_organ_id, overdue_after, due_on)
    include (id, registering_organ_id, responsible_organ_id, sealed, registered_at) where open;
-- the overdue of all organs, by their due days
create index matter_due on matter (due_on, id) include (overdue_after, sealed, registered_at) where open;
drop index matter_watched;
create index matter_watched on matter (overdue_after, due_on) include (id, sealed, registered_at) where open;
-- sealed matters are few: who sees all others looks up these alone
create index matter_sealed on matter (id) where sealed;
