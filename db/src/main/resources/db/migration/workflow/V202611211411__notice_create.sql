create table notice (
    id            uuid primary key,
    obligation_id uuid not null references obligation (id),
    matter_id     uuid not null references matter (id),
    recipient_id  uuid not null,
    threshold     text not null,
    course        int not null,
    due_on        date not null,
    overdue_after date not null,
    told_at       timestamptz not null,
    superseded    boolean not null default false,
    unique (obligation_id, recipient_id, threshold, due_on, overdue_after, course)
);
comment on table notice is '期限提醒：一项应办、一个时点、一个收件人一行；唯一约束保证两个节点同时巡查、停机后补查都不重复提醒';
comment on column notice.recipient_id is '收件人：承办人或者知悉人（officer），没有承办人的为应办机关（organ）的工作台；阅读时仍按 matter_viewer 判断可见';
comment on column notice.threshold is '时点：剩余日数（如 3）、已过比例（如 50%）或者 OVERDUE';
comment on column notice.course is '延期、撤销延期、停计、恢复的次数；变动后重新提醒';
comment on column notice.superseded is '同一应办此后又有新的提醒，或者应办已经了结';
create index notice_desk on notice (recipient_id, told_at desc) where not superseded;
create index notice_matter on notice (matter_id);

create table notice_reading (
    notice_id  uuid not null references notice (id),
    officer_id uuid not null references officer (id),
    read_at    timestamptz not null,
    primary key (notice_id, officer_id)
);
comment on table notice_reading is '提醒的阅读：工作台上的提醒由每名工作人员各自阅读';

create table sweep_run (
    id          uuid primary key,
    started_at  timestamptz not null,
    started_by  uuid references officer (id),
    finished_at timestamptz,
    looked      int not null default 0,
    told        int not null default 0
);
comment on table sweep_run is '期限巡查的记录；started_by 为空的是每日定时巡查';
comment on column sweep_run.looked is '看过的未了应办数';
comment on column sweep_run.told is '新发出的提醒数';
create index sweep_run_newest on sweep_run (started_at desc);

create index obligation_unended on obligation (id) where ended_on is null;
