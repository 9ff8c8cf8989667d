-- 接访的到场领导和接访批次；更正时原来的行保留，以 until_step 说明到哪一步为止。

create table reception_leader (
    id         uuid primary key,
    entry_id   uuid not null references ledger_entry (id),
    organ_id   uuid not null references organ (id),
    name       text not null,
    post       text not null,
    since_step int not null,
    until_step int
);
comment on table reception_leader is '一场接访的到场领导，一名领导一场为一人次；职务为接访当日的职务';
comment on column reception_leader.organ_id is '领导所属一级：建账机关，或者联合接访的机关';
create index reception_leader_entry on reception_leader (entry_id);
create index reception_leader_person on reception_leader (organ_id, name) where until_step is null;

create table reception_batch (
    id         uuid primary key,
    entry_id   uuid not null references ledger_entry (id),
    ordinal    int not null,
    persons    int not null check (persons > 0),
    gist       text,
    matter_id  uuid references matter (id),
    since_step int not null,
    until_step int
);
comment on table reception_batch is '一场接访接待的一批群众';
comment on column reception_batch.persons is '本批人数（人次）';
comment on column reception_batch.matter_id is '所反映的信访事项，已登记的才填';
create index reception_batch_entry on reception_batch (entry_id);
create index reception_batch_matter on reception_batch (matter_id) where matter_id is not null;
