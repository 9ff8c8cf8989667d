alter table official_document
    add column replaces        uuid references official_document (id),
    add column replaces_reason text,
    add constraint official_document_replaces_says_why check ((replaces is null) = (replaces_reason is null));
comment on column official_document.replaces is '被本件更正的原文书；原文书保留不变';
comment on column official_document.replaces_reason is '更正理由';
create unique index official_document_replaced_once on official_document (replaces) where replaces is not null;
create index official_document_of_organ on official_document (organ_id, issued_at desc, id desc);
