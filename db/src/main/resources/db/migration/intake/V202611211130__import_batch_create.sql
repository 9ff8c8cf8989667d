create table import_batch (
    id            uuid primary key,
    organ_id      uuid not null references organ (id),
    uploaded_by   uuid not null references officer (id),
    uploaded_at   timestamptz not null,
    file_name     text not null,
    size          bigint not null,
    sha256        text not null,
    row_count     int not null,
    headings      text[] not null,
    headings_key  text not null,
    mapping       jsonb,
    sealed        boolean not null default false,
    status        text not null,
    checked_at    timestamptz,
    started_by    uuid references officer (id),
    started_at    timestamptz,
    finished_at   timestamptz,
    attempts      int not null default 0,
    last_line     int not null default 0,
    rows_seen     int not null default 0,
    ready_rows    int not null default 0,
    known_rows    int not null default 0,
    rejected_rows int not null default 0,
    registered    int not null default 0,
    already_here  int not null default 0,
    rejected      int not null default 0,
    unique (organ_id, sha256)
);
create index import_batch_newest on import_batch (organ_id, uploaded_at desc, id desc);
comment on table import_batch is '导入批次：一份台账从上传、对应、预检到导入；同一机构同一文件只有一个批次';
comment on column import_batch.headings_key is '全部标题的摘要，按此找回以前的列对应';
comment on column import_batch.mapping is '列、固定值、代码值的对应，键值均为文本';
comment on column import_batch.sealed is '批次可能含检举控告：只有上传人看得到（《信访工作条例》第三十条）';
comment on column import_batch.last_line is '已处理到文件的哪一行；与该行之前的登记同一事务提交，中断后由此继续';
comment on column import_batch.ready_rows is '预检：可登记的行数';
comment on column import_batch.known_rows is '预检：已在库的行数';
comment on column import_batch.rejected_rows is '预检：不能登记的行数';
comment on column import_batch.registered is '导入：已登记的件数';
comment on column import_batch.attempts is '连续失败的次数，到限后停下等人处理';

create table import_file_piece (
    batch_id uuid not null references import_batch (id),
    ordinal  int not null,
    content  bytea not null,
    primary key (batch_id, ordinal)
);
comment on table import_file_piece is '上传的台账原文，分片加密';

create table import_finding (
    batch_id uuid not null references import_batch (id),
    ordinal  int not null,
    kind     text not null,
    line     int not null,
    position int,
    heading  text,
    sentence text not null,
    primary key (batch_id, ordinal)
);
create index import_finding_kind on import_finding (batch_id, kind, ordinal);
comment on table import_finding is '预检和导入发现的问题：行、列、原因；不含单元格内容';
comment on column import_finding.position is '列的序号，从 1 起';

create table import_source_row (
    organ_id   uuid not null references organ (id),
    source_key bytea not null,
    content    bytea not null,
    batch_id   uuid not null references import_batch (id),
    line       int not null,
    primary key (organ_id, source_key)
);
create index import_source_row_batch on import_source_row (batch_id);
comment on table import_source_row is '已登记的台账行：来源与原编号（没有编号的为内容）的摘要，与登记同一事务写入，同一行只登记一次';
comment on column import_source_row.content is '行内容的摘要，看得出同一编号的内容是否变了';

create table import_mapping (
    organ_id     uuid not null references organ (id),
    headings_key text not null,
    mapping      jsonb not null,
    updated_by   uuid not null references officer (id),
    updated_at   timestamptz not null,
    primary key (organ_id, headings_key)
);
comment on table import_mapping is '保存的列对应：标题相同的台账下次直接套用';
