create table official_document (
    id         uuid primary key,
    matter_id  uuid not null references matter (id),
    type       text not null,
    number     text not null unique,
    title      text not null,
    organ_id   uuid not null references organ (id),
    issued_on  date not null,
    issued_at  timestamptz not null,
    issued_by  uuid references officer (id),
    facts      jsonb not null,
    html       text not null,
    sha256     text not null
);
create index official_document_matter on official_document (matter_id);
comment on table official_document is '已出具的文书：按出具时的文字与事实存档，不再重新生成';
create trigger official_document_append_only before update or delete on official_document
    for each row execute function refuse_change();
