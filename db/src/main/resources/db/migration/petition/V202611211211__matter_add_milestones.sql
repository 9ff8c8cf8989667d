-- 统计所数之日：由流转记录推得，与其他投影列一同核对
alter table matter
    add column transferred_on     date,
    add column assigned_on        date,
    add column sent_away_on       date,
    add column taken_up_on        date,
    add column refused_on         date,
    add column answered_on        date,
    add column last_milestone_on  date,
    add column milestone_repeated boolean not null default false;
update matter m set
    transferred_on = t.transferred_on, assigned_on = t.assigned_on, sent_away_on = t.sent_away_on,
    taken_up_on = t.taken_up_on, refused_on = t.refused_on, answered_on = t.answered_on,
    last_milestone_on = t.last_on, milestone_repeated = t.repeated
from (
    select s.matter_id,
        max(s.occurred_on) filter (where s.action = 'TRANSFER') as transferred_on,
        max(s.occurred_on) filter (where s.action = 'ASSIGN_WITH_REPORT') as assigned_on,
        max(s.occurred_on) filter (where s.action in ('SEND_TO_POLITICAL_LEGAL', 'SEND_TO_DISCIPLINE')) as sent_away_on,
        max(s.occurred_on) filter (where s.action in ('ACCEPT', 'ACCEPT_SIMPLY')) as taken_up_on,
        max(s.occurred_on) filter (where s.action in ('REFUSE_ACCEPTANCE', 'REFUSE_FURTHER_ACCEPTANCE')) as refused_on,
        min(s.occurred_on) filter (where s.action in ('ISSUE_OPINION', 'REPLY_TO_PROPOSAL', 'ANSWER_IMPORTED')) as answered_on,
        max(s.occurred_on) as last_on,
        greatest(
            count(*) filter (where s.action = 'TRANSFER'),
            count(*) filter (where s.action = 'ASSIGN_WITH_REPORT'),
            count(*) filter (where s.action in ('SEND_TO_POLITICAL_LEGAL', 'SEND_TO_DISCIPLINE')),
            count(*) filter (where s.action in ('ACCEPT', 'ACCEPT_SIMPLY')),
            count(*) filter (where s.action in ('REFUSE_ACCEPTANCE', 'REFUSE_FURTHER_ACCEPTANCE')),
            count(*) filter (where s.action = 'ISSUE_OPINION'),
            count(*) filter (where s.action in ('COMPLETE', 'ANSWER_IMPORTED')),
            count(*) filter (where s.action = 'RATE')) > 1 as repeated
    from matter_step s
    where s.action in ('TRANSFER', 'ASSIGN_WITH_REPORT', 'SEND_TO_POLITICAL_LEGAL', 'SEND_TO_DISCIPLINE', 'ACCEPT',
        'ACCEPT_SIMPLY', 'REFUSE_ACCEPTANCE', 'REFUSE_FURTHER_ACCEPTANCE', 'ISSUE_OPINION', 'REPLY_TO_PROPOSAL',
        'ANSWER_IMPORTED', 'COMPLETE', 'RATE')
    group by s.matter_id) t
where t.matter_id = m.id;
comment on column matter.taken_up_on is '受理（含简易受理）之日，多次的取最后一次';
comment on column matter.answered_on is '首次答复之日：处理意见、对建议的回复或者台账带来的答复';
comment on column matter.last_milestone_on is '统计所数之事最近一次发生之日';
comment on column matter.milestone_repeated is '同一种统计所数之事发生过不止一次：一列记不全，统计时查流转记录';

drop index matter_counted;
create index matter_counted on matter (last_milestone_on)
    include (id, received_on, registering_organ_id, joined_into_id, opinion_outcome, office_rating, organ_rating,
        transferred_on, assigned_on, sent_away_on, taken_up_on, refused_on, opinion_on, completed_on, rated_on,
        milestone_repeated);
create index matter_answered on matter (received_on)
    include (id, registering_organ_id, joined_into_id, answered_on);
create index matter_repeated on matter (id) where milestone_repeated;

alter table obligation add column begun_on date;
update obligation o set begun_on = s.occurred_on from matter_step s where s.id = o.start_step_id;
alter table obligation alter column begun_on set not null;
comment on column obligation.begun_on is '开始义务的步骤发生之日；起算日可以更早（退回后仍从收到之日起算）';
drop index obligation_counted;
create index obligation_counted on obligation (overdue_after)
    include (kind, matter_id, organ_id, begun_on, ended_on, outcome);
