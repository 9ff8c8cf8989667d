-- 报结：交办事项的办结报告由交办机关审核认定；由办结、审核认定、退回三个步骤推得
alter table matter add column report_state text;
comment on column matter.report_state is '办结报告：AWAITING_APPROVAL 待审核、APPROVED 已审核认定、RETURNED 已退回；不要求报告的为空';
update matter set report_state = 'AWAITING_APPROVAL'
where route = 'ASSIGNMENT' and exists (
    select 1 from matter_step s where s.matter_id = matter.id and s.action = 'COMPLETE');
create index matter_report_awaiting on matter (registering_organ_id) where report_state = 'AWAITING_APPROVAL';
create index obligation_bound on obligation (organ_id, matter_id)
    where ended_on is null and kind in ('CONTRIBUTION', 'EXECUTION');
