-- 包案的分工：方式（四定四包、五人包案组）和各项名称是数据，机关可以改；各项进展只增不改。

create table leader_case_scheme (
    code    text primary key,
    name    text not null unique,
    ordinal int not null,
    active  boolean not null default true
);
comment on table leader_case_scheme is '包案方式：名称可改；停用的不再用于新的包案';

create table leader_case_item (
    scheme_code text not null references leader_case_scheme (code),
    code        text not null,
    name        text not null,
    ordinal     int not null,
    told_by     text check (told_by in ('LEADER', 'PERSON_IN_CHARGE', 'PLAN', 'TARGET_DAY')),
    primary key (scheme_code, code)
);
comment on table leader_case_item is '包案方式的各项：四定、四包，或者包案组的角色';
comment on column leader_case_item.told_by is '由台账条目本身说明的一项（定领导、定专人、定方案、定时限）；空为另行登记进展';

create table leader_case_progress (
    id          uuid primary key,
    entry_id    uuid not null references ledger_entry (id),
    step        int not null,
    item_code   text not null,
    progress    text not null check (progress in ('NOT_STARTED', 'UNDER_WAY', 'DONE')),
    person      text,
    words       text,
    occurred_on date not null,
    unique (entry_id, step, item_code)
);
comment on table leader_case_progress is '包案各项的进展，每次登记一行，后述为准';
comment on column leader_case_progress.step is '登记它的那一步';
create trigger leader_case_progress_append_only before update or delete on leader_case_progress
    for each row execute function refuse_change();
create trigger leader_case_progress_no_truncate before truncate on leader_case_progress
    for each statement execute function refuse_change();

insert into leader_case_scheme (code, name, ordinal)
values ('fixes', '四定四包', 1), ('team', '五人包案组', 2);

insert into leader_case_item (scheme_code, code, name, ordinal, told_by)
values ('fixes', 'leader', '定领导', 1, 'LEADER'),
       ('fixes', 'person', '定专人', 2, 'PERSON_IN_CHARGE'),
       ('fixes', 'plan', '定方案', 3, 'PLAN'),
       ('fixes', 'day', '定时限', 4, 'TARGET_DAY'),
       ('fixes', 'facts', '包掌握情况', 5, null),
       ('fixes', 'explaining', '包思想教育', 6, null),
       ('fixes', 'resolving', '包解决化解', 7, null),
       ('fixes', 'ending', '包息诉息访', 8, null),
       ('team', 'county', '县（市、区）领导', 1, null),
       ('team', 'township', '乡镇（街道）领导', 2, null),
       ('team', 'department', '责任部门负责人', 3, null),
       ('team', 'village', '村（社区）干部', 4, null),
       ('team', 'police', '派出所民警', 5, null);
