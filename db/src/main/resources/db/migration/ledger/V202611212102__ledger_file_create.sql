-- 补录台账的文件：同一机关的同一份文件只导入一次。
create table ledger_file (
    office_id   uuid not null references organ (id),
    kind        text not null,
    sha256      text not null,
    file_name   text not null,
    line_count  int not null,
    taken_by    uuid not null references officer (id),
    taken_at    timestamptz not null,
    primary key (office_id, kind, sha256)
);
comment on table ledger_file is '已补录进台账的文件，文件本身不保存';
comment on column ledger_file.line_count is '由它建立的台账条目数';
