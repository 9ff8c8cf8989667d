create table filing (
    id                  uuid primary key,
    number              text not null unique,
    external_number     text,
    matter_id           uuid not null unique references matter (id),
    organ_id            uuid not null references organ (id),
    channel             text not null,
    purpose             text not null,
    kind                text not null,
    category_code       text references matter_category (code),
    place_code          text references division (code),
    place_detail        text,
    complained_organ_id uuid references organ (id),
    complained_text     text,
    received_on         date not null,
    postmarked_on       date,
    registered_at       timestamptz not null,
    registered_by       uuid not null references officer (id),
    title               text not null,
    claim               text not null,
    facts               text,
    petitioner_count    int not null check (petitioner_count >= 0),
    visitor_count       int check (visitor_count >= 0),
    concerned_count     int check (concerned_count >= 0),
    anonymous           boolean not null,
    address_unclear     boolean not null,
    group_visit         boolean not null,
    first_known         boolean not null,
    first_at_office     boolean not null,
    flags               text[] not null default '{}',
    sealed              boolean not null,
    query_selector      text unique,
    query_verifier      text,
    import_batch_id     uuid,
    import_line         int,
    version             bigint not null
);
comment on table filing is '登记件：一次来访、来信、来电或网上信访的一次登记，编号终身不变';
comment on column filing.matter_id is '本登记件开立的事项（不变）；并入看 matter.joined_into_id';
comment on column filing.petitioner_count is '信访人数（人）';
comment on column filing.visitor_count is '实际来访人数（人），仅来访';
comment on column filing.concerned_count is '涉及人数（人）';
comment on column filing.group_visit is '集体访：来访人数达到登记之日生效的门槛';
comment on column filing.first_known is '系统所知的初次：所在事项的第一件';
comment on column filing.first_at_office is '本机构初次：所在事项在本机构的第一件';
create index filing_received on filing (received_on) include (channel, organ_id, petitioner_count, visitor_count, first_known, first_at_office, group_visit, sealed, matter_id);
create index filing_registered on filing (registered_at desc, id desc);
create index filing_external on filing (external_number) where external_number is not null;
create unique index filing_import on filing (import_batch_id, import_line) where import_batch_id is not null;

create table filing_party (
    id           uuid primary key,
    filing_id    uuid not null references filing (id),
    ordinal      int not null,
    role         text not null,
    legal_form   text not null,
    name         text not null,
    id_type      text,
    id_number    bytea,
    id_index     bytea,
    phone        bytea,
    phone_index  bytea,
    address      bytea,
    home_code    text references division (code),
    unique (filing_id, ordinal)
);
comment on table filing_party is '信访人、代表、代理人；证件号、电话、住址加密，证件号与电话另存带密钥的盲索引';
create index filing_party_id on filing_party (id_index) where id_index is not null;
create index filing_party_phone on filing_party (phone_index) where phone_index is not null;
create index filing_party_name on filing_party (name);

create table filing_search (
    filing_id     uuid primary key references filing (id),
    matter_id     uuid not null,
    registered_at timestamptz not null,
    body          text not null,
    terms         text[] not null
);
comment on table filing_search is '中文检索：二字词倒排，与登记同一事务写入';
create index filing_search_terms on filing_search using gin (terms) with (fastupdate = off);
create index filing_search_newest on filing_search (registered_at desc, filing_id desc);

create table number_counter (
    organ_id uuid not null references organ (id),
    year     int not null,
    series   text not null,
    last     int not null,
    primary key (organ_id, year, series)
);
comment on table number_counter is '编号计数：每机构、每年、每形式一行，在登记的事务内取号，不留空号';

create table attachment_content (
    sha256  text primary key,
    content bytea not null
);
comment on table attachment_content is '附件内容，按摘要寻址，不可更改';

create table attachment (
    id          uuid primary key,
    filing_id   uuid not null references filing (id),
    step_id     uuid references matter_step (id),
    file_name   text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      text not null references attachment_content (sha256),
    added_by    uuid not null references officer (id),
    added_at    timestamptz not null
);
create index attachment_filing on attachment (filing_id);
comment on table attachment is '附件：属于登记件，注明阶段';

create table registration_draft (
    id         uuid primary key,
    officer_id uuid not null references officer (id),
    content    bytea not null,
    updated_at timestamptz not null
);
create index registration_draft_officer on registration_draft (officer_id);
comment on table registration_draft is '登记草稿（整体加密），只有本人可见';

create table idempotent_request (
    actor_id    uuid not null,
    key         uuid not null,
    route       text not null,
    fingerprint text not null,
    outcome     text,
    created_at  timestamptz not null,
    primary key (actor_id, key)
);
comment on table idempotent_request is '同一表单只生效一次：先占键，后写业务，重复提交得到同一结果；保留七天';
create index idempotent_request_age on idempotent_request (created_at);
