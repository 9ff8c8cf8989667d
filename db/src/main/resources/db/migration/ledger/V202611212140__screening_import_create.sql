-- 排查、预警批量导入：同一机关同一份文件只导入一次；编号相同的条目不重复导入。
create table screening_import (
    id          uuid primary key,
    organ_id    uuid not null references organ (id),
    kind        text not null,
    sha256      text not null,
    file_name   text not null,
    row_count   int not null check (row_count > 0),
    imported_by uuid not null references officer (id),
    imported_at timestamptz not null,
    unique (organ_id, kind, sha256)
);
comment on table screening_import is '排查、预警导入记录：整份导入，有一行不合格就一行也不导入';
comment on column screening_import.kind is '台账种类：DISPUTE 矛盾纠纷、EARLY_WARNING 预警';
comment on column screening_import.sha256 is '文件内容的散列值，用来认出同一份文件';
create index ledger_entry_external_number on ledger_entry (kind, (facts ->> 'EXTERNAL_NUMBER'))
    where facts ->> 'EXTERNAL_NUMBER' is not null;
