-- 考核：指标及其权重是数据，每改一次加一行；核定后的得分逐项留存。
create table appraisal_indicator (
    id           uuid primary key default gen_random_uuid(),
    key          text not null,
    revision     int not null,
    ordinal      int not null,
    weight       int not null check (weight between 0 and 100),
    full_marks   numeric(5, 2) not null check (full_marks > 0),
    higher       boolean not null,
    least        int not null check (least between 1 and 100000),
    changed_at   timestamptz not null,
    changed_by   uuid references officer (id),
    changed_name text not null,
    reason       text not null
);
comment on table appraisal_indicator is '考核指标：只增不改，同一指标以最后一行为准；权重为 0 的不再使用';
comment on column appraisal_indicator.key is '统计指标的键，口径与统计相同';
comment on column appraisal_indicator.higher is '真：比率越高得分越高；假：比率越低得分越高';
comment on column appraisal_indicator.least is '分母少于此数的不计分、不排名';
comment on column appraisal_indicator.revision is '第几次修订，从 1 起';
create unique index appraisal_indicator_newest on appraisal_indicator (key, revision);
create trigger appraisal_indicator_append_only before update or delete on appraisal_indicator
    for each row execute function refuse_change();

insert into appraisal_indicator (key, revision, ordinal, weight, full_marks, higher, least, changed_at, changed_name, reason) values
    ('duty.triage.in_time_rate', 1, 1, 15, 100, true, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('duty.notice.in_time_rate', 1, 2, 15, 100, true, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('duty.handling.in_time_rate', 1, 3, 20, 100, true, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('filing.repeat_rate', 1, 4, 10, 100, false, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('first_handler.turned_repeat_rate', 1, 5, 10, 100, false, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('rating.participation', 1, 6, 5, 100, true, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('rating.organ.satisfaction', 1, 7, 10, 100, true, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('supervision.answered_late_rate', 1, 8, 10, 100, false, 30, '2022-05-01 00:00+08', '系统', '初始指标'),
    ('leader_case.resolution_rate', 1, 9, 5, 100, true, 30, '2022-05-01 00:00+08', '系统', '初始指标');

create table appraisal_score (
    entry_id   uuid not null references ledger_entry (id),
    sequence   int not null,
    organ_id   uuid not null references organ (id),
    key        text not null,
    ordinal    int not null,
    weight     int not null,
    full_marks numeric(5, 2) not null,
    higher     boolean not null,
    least      int not null,
    part       bigint not null,
    whole      bigint not null,
    computed   numeric(7, 2),
    corrected  numeric(7, 2),
    reason     text,
    primary key (entry_id, sequence, organ_id, key)
);
comment on table appraisal_score is '核定时留存的得分：每轮考核每次核定，每单位每指标一行';
comment on column appraisal_score.sequence is '核定是考核条目的第几步；退回后再核定的另留一份';
comment on column appraisal_score.computed is '按口径算得的分；空为件数不足，不计分';
comment on column appraisal_score.corrected is '人工更正后的分；空为没有更正';
create trigger appraisal_score_append_only before update or delete on appraisal_score
    for each row execute function refuse_change();
create trigger appraisal_score_no_truncate before truncate on appraisal_score
    for each statement execute function refuse_change();
