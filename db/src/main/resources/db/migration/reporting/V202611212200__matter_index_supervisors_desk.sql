-- 督导台：一遍索引数完全部在办事项，不读表
drop index matter_due;
create index matter_due on matter (due_on, id)
    include (overdue_after, sealed, registered_at, status, responsible_organ_id, registering_organ_id, place_code) where open;
-- 应报未报、多次退回：各自只有少数
create index obligation_report_owed on obligation (overdue_after, matter_id)
    where ended_on is null and kind = 'COMPLETION_REPORT';
create index matter_step_bounced on matter_step (matter_id, action)
    where action in ('OBJECT_TO_TRANSFER', 'RETURN_REPORT');
