create table audit_event (
    chain          smallint not null,
    sequence       bigint not null check (sequence > 0),
    id             uuid not null,
    recorded_at    timestamptz not null,
    actor_id       uuid,
    actor_organ_id uuid,
    action         text not null,
    subject_type   text not null,
    subject_id     text not null,
    fields         text[] not null,
    reason         text,
    outcome        text not null,
    hash           bytea not null check (octet_length(hash) = 32),
    primary key (chain, sequence)
);
create index audit_event_subject on audit_event (subject_type, subject_id, recorded_at);
create index audit_event_actor on audit_event (actor_id, recorded_at);
comment on table audit_event is '审计记录：只增不改；十六条链，每条记录的散列包含同链上一条的散列';
comment on column audit_event.actor_id is '操作人账号；空为系统自身';
comment on column audit_event.fields is '涉及的字段名，从不记录字段的值';
comment on column audit_event.reason is '操作人填写的理由';
comment on column audit_event.hash is 'SHA-256（上一条散列 + 本条规范化内容）';

create table audit_chain_head (
    chain    smallint primary key check (chain between 0 and 15),
    sequence bigint not null,
    hash     bytea not null check (octet_length(hash) = 32)
);
comment on table audit_chain_head is '每条审计链的末端，只进不退；写入审计记录的事务锁定其所在链';
insert into audit_chain_head (chain, sequence, hash)
select chain, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 15) as chain;

create table audit_checkpoint (
    number    bigint primary key check (number > 0),
    taken_at  timestamptz not null,
    sequences bigint[] not null check (cardinality(sequences) = 16),
    hashes    bytea not null check (octet_length(hashes) = 16 * 32),
    signature bytea not null check (octet_length(signature) = 32)
);
comment on table audit_checkpoint is '审计检查点：某一时刻全部链的末端及记录数，带签名，签名包含上一检查点的签名';
comment on column audit_checkpoint.sequences is '链 0 至 15 的记录数';
comment on column audit_checkpoint.hashes is '链 0 至 15 的末端散列，依次相接';
comment on column audit_checkpoint.signature is 'HMAC-SHA-256，密钥不在数据库内';

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Audit records are never changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function audit_chain_head_only_forward() returns trigger language plpgsql as $$
begin
    if new.chain <> old.chain or new.sequence <> old.sequence + 1 then
        raise exception 'An audit chain moves forward one by one' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function audit_refuse_change();
create trigger audit_event_not_truncated before truncate on audit_event
    for each statement execute function audit_refuse_change();
create trigger audit_checkpoint_append_only before update or delete on audit_checkpoint
    for each row execute function audit_refuse_change();
create trigger audit_checkpoint_not_truncated before truncate on audit_checkpoint
    for each statement execute function audit_refuse_change();
create trigger audit_chain_head_only_forward before update on audit_chain_head
    for each row execute function audit_chain_head_only_forward();
create trigger audit_chain_head_stays before insert or delete on audit_chain_head
    for each row execute function audit_refuse_change();
create trigger audit_chain_head_not_truncated before truncate on audit_chain_head
    for each statement execute function audit_refuse_change();
