-- 上级交办：每行原样保存来件，姓名以外的个人信息加密；机器的建议另存，判断在 ledger_step 里。

create table hand_down_upload (
    id            uuid primary key,
    organ_id      uuid not null references organ (id),
    uploaded_by   uuid not null references officer (id),
    uploaded_at   timestamptz not null,
    file_name     text not null,
    sha256        bytea not null,
    source        text not null,
    title         text not null,
    paper_number  text,
    received_on   date not null,
    due_on        date,
    mapping       jsonb not null default '{}',
    batch_id      uuid references ledger_entry (id),
    unique (organ_id, sha256)
);
comment on table hand_down_upload is '上传的交办清单：同一机关同一文件只有一份；导入后记下所成的批次';

create table hand_down_file_piece (
    upload_id uuid not null references hand_down_upload (id),
    ordinal   int not null,
    content   bytea not null,
    primary key (upload_id, ordinal)
);
comment on table hand_down_file_piece is '交办清单的原文件，分段加密保存';

create table hand_down_row (
    entry_id     uuid primary key references ledger_entry (id),
    batch_id     uuid not null references ledger_entry (id),
    office_id    uuid not null references organ (id),
    line         int not null,
    upper_number text,
    claim        text not null,
    text_hash    bytea not null,
    petitioner   text,
    id_type      text,
    id_number    bytea,
    id_index     bytea,
    phone        bytea,
    phone_index  bytea,
    address      bytea,
    place        text,
    cells        bytea not null,
    unique (batch_id, line)
);
comment on table hand_down_row is '交办件：清单一行的原样内容';
comment on column hand_down_row.upper_number is '上级编号：同号即同一件';
comment on column hand_down_row.text_hash is '诉求文字的摘要，文字完全相同的摘要相同';
comment on column hand_down_row.cells is '该行全部单元格，加密';
create index hand_down_row_office on hand_down_row (office_id, upper_number);

create table hand_down_proposal (
    row_id   uuid not null references hand_down_row (entry_id),
    other_id uuid not null references hand_down_row (entry_id),
    rank     int not null,
    proposed text not null,
    certain  boolean not null,
    score    int not null,
    reasons  text[] not null,
    primary key (row_id, rank)
);
comment on table hand_down_proposal is '机器对交办件的建议：与哪一件相同或者同一事项、理由；只供人判断，不是判断';
comment on column hand_down_proposal.certain is '编号相同，或者文字与信访人完全相同';
comment on column hand_down_proposal.score is '文字相近程度，千分';
create index hand_down_proposal_other on hand_down_proposal (other_id);
