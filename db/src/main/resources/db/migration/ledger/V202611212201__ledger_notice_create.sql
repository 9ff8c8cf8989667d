-- 台账提醒：交办、答复在该步骤的事务中写出，到期、逾期由每日巡查写出
create table ledger_notice (
    id           uuid primary key,
    entry_id     uuid not null references ledger_entry (id) deferrable initially deferred,
    recipient_id uuid not null references organ (id),
    event        text not null,
    step         int not null,
    day          date not null,
    told_at      timestamptz not null,
    unique (entry_id, recipient_id, event, step, day)
);
comment on table ledger_notice is '台账提醒：一个条目、一个事由、一个收件机关一行；唯一约束保证重启、两个节点同时巡查都不重复提醒';
comment on column ledger_notice.event is '事由：ASSIGNED 新交办，DRAFTED 草稿待签发，RETURNED 退回或者催办，ANSWERED 已答复，DUE_SOON 临期，DUE_TODAY 今日到期，LATE 逾期，MATTER_LATE 所督办的事项超期';
comment on column ledger_notice.step is '由哪一步引起；巡查写出的为 0';
comment on column ledger_notice.day is '该步骤发生之日，或者到期之日';
create index ledger_notice_desk on ledger_notice (recipient_id, told_at desc);

create table ledger_notice_reading (
    notice_id  uuid not null references ledger_notice (id),
    officer_id uuid not null references officer (id),
    read_at    timestamptz not null,
    primary key (notice_id, officer_id)
);
comment on table ledger_notice_reading is '台账提醒的阅读：由每名工作人员各自阅读';

create table notice_digest (
    officer_id uuid not null references officer (id),
    day        date not null,
    due_today  int not null,
    late       int not null,
    fresh      int not null,
    answered   int not null,
    written_at timestamptz not null,
    primary key (officer_id, day)
);
comment on table notice_digest is '每日摘要：每名工作人员每日一份，只有项数，不含密封事项';
comment on column notice_digest.fresh is '新交办、退回、催办、待签发的项数';

alter table officer add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
comment on column officer.email is '电子邮箱：接收每日摘要；空为不发';

create table mail_out (
    id         uuid primary key,
    officer_id uuid not null references officer (id),
    day        date not null,
    address    text not null,
    subject    text not null,
    body       text not null,
    queued_at  timestamptz not null,
    attempts   int not null default 0,
    tried_at   timestamptz,
    failure    text,
    sent_at    timestamptz,
    unique (officer_id, day)
);
comment on table mail_out is '待发邮件：与摘要同一事务写入，每人每日一封；只有项数和网址，没有信访人信息';
create index mail_out_waiting on mail_out (queued_at) where sent_at is null;
