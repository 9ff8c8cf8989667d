-- 督办函、三项建议等文书属于台账条目，可以不涉及任何事项；可见范围随台账。
alter table official_document alter column matter_id drop not null;
alter table official_document add column entry_id uuid references ledger_entry (id);
alter table official_document
    add constraint official_document_of_matter_or_entry check ((matter_id is null) <> (entry_id is null));
comment on column official_document.entry_id is '所属台账条目；有此值的，可见范围随台账条目';
create index official_document_entry on official_document (entry_id) where entry_id is not null;
