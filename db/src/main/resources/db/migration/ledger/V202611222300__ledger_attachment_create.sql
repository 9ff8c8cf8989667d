-- 台账条目的附件：工作记录的佐证材料等；内容与登记附件存放在一处，相同内容只存一份。
create table ledger_attachment (
    id         uuid primary key,
    entry_id   uuid not null references ledger_entry (id),
    file_name  text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null references attachment_content (sha256),
    added_by   uuid not null references officer (id),
    added_at   timestamptz not null
);
create index ledger_attachment_entry on ledger_attachment (entry_id, added_at);
comment on table ledger_attachment is '台账条目的附件（佐证材料），只增不删';
comment on column ledger_attachment.sha256 is '内容摘要，内容在 attachment_content';
