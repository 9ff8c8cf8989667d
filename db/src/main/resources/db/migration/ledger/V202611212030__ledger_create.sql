-- 台账：包案、接访、交办、专项、积案、排查、会议、任务、督办、督查、建议、考核等共用的一行与一份流转记录。
-- 与事项相同：步骤只增不改，ledger_entry 的各列是由步骤推得的投影。

create table ledger_entry (
    id                   uuid primary key,
    kind                 text not null,
    number               text not null unique,
    office_id            uuid not null references organ (id),
    responsible_organ_id uuid references organ (id),
    parent_id            uuid references ledger_entry (id),
    title                text not null,
    status               text not null,
    open                 boolean not null,
    place_code           text references division (code),
    facts                jsonb not null default '{}',
    begun_on             date not null,
    due_on               date,
    ended_on             date,
    registered_at        timestamptz not null,
    steps                int not null,
    check (parent_id is null or parent_id <> id)
);
comment on table ledger_entry is '台账条目：一行一件，由流转记录 ledger_step 推得';
comment on column ledger_entry.kind is '台账种类：领导包案、领导接访、交办批次、交办件、专项活动、督办等';
comment on column ledger_entry.office_id is '建账机关';
comment on column ledger_entry.parent_id is '所从出的条目：交办件的批次、任务的会议';
comment on column ledger_entry.facts is '各步骤所述事实的合并，后述为准';
comment on column ledger_entry.due_on is '应当完成之日；此日之后为逾期';
comment on column ledger_entry.ended_on is '离开待办状态之日';
create index ledger_entry_newest on ledger_entry (kind, registered_at desc, id desc);
create index ledger_entry_open on ledger_entry (kind, due_on, id) where open;
create index ledger_entry_parent on ledger_entry (parent_id, kind) where parent_id is not null;
create index ledger_entry_office on ledger_entry (office_id, kind);
create index ledger_entry_responsible on ledger_entry (responsible_organ_id, kind) where responsible_organ_id is not null;

create table ledger_step (
    id                   uuid primary key,
    entry_id             uuid not null references ledger_entry (id) deferrable initially deferred,
    kind                 text not null,
    sequence             int not null,
    action               text not null,
    from_status          text,
    to_status            text not null,
    actor_id             uuid references officer (id),
    actor_name           text not null,
    actor_organ_id       uuid references organ (id),
    responsible_organ_id uuid references organ (id),
    due_on               date,
    occurred_on          date not null,
    recorded_at          timestamptz not null,
    basis                text,
    facts                jsonb not null default '{}',
    added_matters        uuid[] not null default '{}',
    removed_matters      uuid[] not null default '{}',
    other_entry_id       uuid references ledger_entry (id),
    document_id          uuid,
    unique (entry_id, sequence)
);
comment on table ledger_step is '台账流转记录：只增不改；台账的状态、责任单位、期限和统计都由它推得';
comment on column ledger_step.responsible_organ_id is '自此步起的责任单位；空为不变';
comment on column ledger_step.due_on is '自此步起的期限；空为不变';
comment on column ledger_step.other_entry_id is '所涉另一条目：重复于何件、并入何件';
create index ledger_step_action on ledger_step (kind, action, occurred_on);
create index ledger_step_other on ledger_step (other_entry_id) where other_entry_id is not null;
create trigger ledger_step_append_only before update or delete on ledger_step
    for each row execute function refuse_change();
create trigger ledger_step_no_truncate before truncate on ledger_step
    for each statement execute function refuse_change();

create table ledger_matter (
    entry_id     uuid not null references ledger_entry (id),
    matter_id    uuid not null references matter (id),
    since_step   int not null,
    until_step   int,
    primary key (entry_id, matter_id, since_step)
);
comment on table ledger_matter is '条目所涉事项；until_step 为移出的那一步，空为仍在';
create index ledger_matter_of on ledger_matter (matter_id);
create unique index ledger_matter_once on ledger_matter (entry_id, matter_id) where until_step is null;

create table ledger_number (
    office_id uuid not null references organ (id),
    kind      text not null,
    year      int not null,
    last      int not null,
    primary key (office_id, kind, year)
);
comment on table ledger_number is '台账编号的计数行：每机关、每种、每年连续';

alter table matter add column resolved_on date;
comment on column matter.resolved_on is '化解之日（矛盾本身得到解决）；与办结、报结是不同的事实；由步骤推得';
create index matter_resolved on matter (resolved_on) where resolved_on is not null;
