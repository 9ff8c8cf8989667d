-- 四个名词：登记件 filing、事项 matter、步骤 matter_step、应办 obligation。
-- 步骤是事实；matter 的各列是由步骤推得的投影，ProjectionIT 与每夜核对逐件比对。

create table matter (
    id                   uuid primary key,
    number               text not null unique,
    home_organ_id        uuid not null references organ (id),
    registering_organ_id uuid not null references organ (id),
    title                text not null,
    channel              text not null,
    purpose              text not null,
    kind                 text not null,
    category_code        text references matter_category (code),
    place_code           text references division (code),
    complained_organ_id  uuid references organ (id),
    received_on          date not null,
    registered_at        timestamptz not null,
    sealed               boolean not null,
    flags                text[] not null default '{}',
    joined_into_id       uuid references matter (id),
    status               text not null,
    open                 boolean not null,
    route                text,
    responsible_organ_id uuid references organ (id),
    handling_officer_id  uuid references officer (id),
    handed_over_on       date,
    accepted_on          date,
    opinion_on           date,
    opinion_outcome      text,
    served_on            date,
    completed_on         date,
    rated_on             date,
    office_rating        text,
    organ_rating         text,
    due_on               date,
    overdue_after        date,
    due_provisional      boolean not null default false,
    due_organ_id         uuid references organ (id),
    steps                int not null,
    version              bigint not null,
    check (joined_into_id is null or joined_into_id <> id)
);
comment on table matter is '信访事项：办理的对象，由一件登记件开立，可并入另一事项，也可退出';
comment on column matter.number is '开立本事项的登记件编号';
comment on column matter.home_organ_id is '县级以上归属机构，登记后不变（将来的分布键）';
comment on column matter.joined_into_id is '并入的事项；并入与退出都是步骤，退出后一切如未并入';
comment on column matter.open is '是否仍有人负有义务（未办结、未并入）';
comment on column matter.due_on is '最早到期的未了应办的日期（不顺延，供预警）；由 obligation 推得，仅作索引';
comment on column matter.overdue_after is '此日之后为超期（遇休假日顺延）；由 obligation 推得，仅作索引';
create index matter_worklist on matter (responsible_organ_id, due_on, id) where open;
create index matter_due_organ on matter (due_organ_id, due_on, id) where open;
create index matter_officer on matter (handling_officer_id, due_on, id) where open;
create index matter_joined on matter (joined_into_id) where joined_into_id is not null;
create index matter_registered on matter (registered_at desc, id desc);
create index matter_received on matter (received_on) include (channel, kind, category_code, place_code, registering_organ_id, responsible_organ_id, status, sealed, joined_into_id, accepted_on, completed_on, opinion_on);

create table matter_step (
    id             uuid primary key,
    matter_id      uuid not null references matter (id),
    sequence       int not null,
    action         text not null,
    from_status    text,
    to_status      text not null,
    actor_id       uuid references officer (id),
    actor_name     text not null,
    actor_organ_id uuid references organ (id),
    for_organ_id   uuid references organ (id),
    other_matter_id uuid references matter (id),
    occurred_on    date not null,
    recorded_at    timestamptz not null,
    rule_set       text,
    article        text,
    document_id    uuid,
    facts          jsonb not null default '{}',
    remark         text,
    corrects_id    uuid references matter_step (id),
    unique (matter_id, sequence)
);
comment on table matter_step is '流转记录：只增不改，一行一事；状态、期限、统计都由它推得';
comment on column matter_step.occurred_on is '事情发生之日（法定期间据此计算）';
comment on column matter_step.recorded_at is '系统知道此事的时刻（“当时所知”据此计算）';
comment on column matter_step.other_matter_id is '并入、退出所涉的另一事项';
create index matter_step_action on matter_step (action, occurred_on);
create index matter_step_other on matter_step (other_matter_id) where other_matter_id is not null;

create table obligation (
    id              uuid primary key,
    matter_id       uuid not null references matter (id),
    organ_id        uuid not null references organ (id),
    kind            text not null,
    started_on      date not null,
    start_step_id   uuid not null references matter_step (id),
    rule_set        text not null,
    article         text not null,
    amount          int,
    unit            text,
    fixed_on        date,
    due_on          date,
    overdue_after   date,
    provisional     boolean not null,
    ended_on        date,
    end_step_id     uuid references matter_step (id),
    outcome         text,
    version         bigint not null,
    check ((amount is not null and unit is not null) <> (fixed_on is not null)),
    check ((ended_on is null) = (outcome is null))
);
comment on table obligation is '应办：一个机关欠一个答复，由法律事实开始，由证据结束';
comment on column obligation.due_on is '停计未结束时为空；由起算日、期间、日历、延长、停计推得，仅作索引；日历变动时重算并留痕';
comment on column obligation.outcome is '了结方式：MET 履行、CANCELLED 撤销';
create index obligation_matter on obligation (matter_id);
create index obligation_open on obligation (organ_id, due_on) where ended_on is null;
create index obligation_started on obligation (kind, started_on);

create table obligation_extension (
    id            uuid primary key,
    obligation_id uuid not null references obligation (id),
    days          int not null check (days between 1 and 30),
    reason        text not null,
    approved_by   text not null,
    approved_on   date not null,
    step_id       uuid not null references matter_step (id),
    revoked_step_id uuid references matter_step (id)
);
comment on table obligation_extension is '延期：理由、批准人、批准日（《信访工作条例》第三十四条）；撤销后恢复原期限';
create index obligation_extension_of on obligation_extension (obligation_id);

create table obligation_suspension (
    id            uuid primary key,
    obligation_id uuid not null references obligation (id),
    from_day      date not null,
    until_day     date,
    ground        text not null,
    article       text not null,
    document      text,
    approved_by   text not null,
    step_id       uuid not null references matter_step (id),
    check (until_day is null or until_day > from_day)
);
comment on table obligation_suspension is '停计区间（半开）：仅限法律规定的情形，如复核听证（《信访工作条例》第三十六条）';
create index obligation_suspension_of on obligation_suspension (obligation_id);

create table obligation_recomputation (
    id             uuid primary key,
    obligation_id  uuid not null references obligation (id),
    recomputed_at  timestamptz not null,
    cause          text not null,
    due_before     date not null,
    due_after      date not null,
    overdue_before date not null,
    overdue_after  date not null
);
comment on table obligation_recomputation is '日历变动后的期限重算留痕';

create table matter_clearance (
    matter_id  uuid not null references matter (id),
    officer_id uuid not null references officer (id),
    granted_by uuid references officer (id),
    granted_at timestamptz not null,
    reason     text not null,
    primary key (matter_id, officer_id)
);
comment on table matter_clearance is '密封事项（检举控告）的知悉人名单';

create table matter_viewer (
    viewer_id     uuid not null,
    matter_id     uuid not null references matter (id),
    registered_at timestamptz not null,
    primary key (viewer_id, matter_id)
);
create index matter_viewer_newest on matter_viewer (viewer_id, registered_at desc, matter_id desc);
create index matter_viewer_matter on matter_viewer (matter_id);
comment on table matter_viewer is '可见范围投影：普通事项一行一机关（登记、经手的机关及其各上级），密封事项一行一知悉人；所有列表、统计、检索都经由此表';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% 只增不改', tg_table_name using errcode = '42501';
end $$;
create trigger matter_step_append_only before update or delete on matter_step
    for each row execute function refuse_change();
create trigger matter_step_no_truncate before truncate on matter_step
    for each statement execute function refuse_change();
