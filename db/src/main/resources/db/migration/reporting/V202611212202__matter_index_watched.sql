-- 超期清单按单位、按属地计数时也只读索引
drop index matter_watched;
create index matter_watched on matter (overdue_after, due_on)
    include (id, sealed, registered_at, status, responsible_organ_id, registering_organ_id, place_code) where open;
