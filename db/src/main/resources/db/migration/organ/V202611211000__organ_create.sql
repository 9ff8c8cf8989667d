create table organ (
    id            uuid primary key,
    code          text not null unique,
    name          text not null,
    short_name    text not null,
    kind          text not null,
    level         text not null,
    division_code text not null,
    parent_id     uuid references organ (id),
    path          text not null unique,
    valid_from    date not null,
    valid_to      date,
    check (valid_to is null or valid_to > valid_from)
);
create index organ_parent on organ (parent_id);
create index organ_division on organ (division_code);
comment on table organ is '机关、单位：信访部门、责任单位、政法机关、纪检监察机关等';
comment on column organ.parent_id is '信访工作上的上一级：看得到本机关事项的信访部门';
comment on column organ.path is '自根到本机关的代码路径，以 / 开头和结尾';

create table officer (
    id                  uuid primary key,
    login_name          text not null unique,
    display_name        text not null,
    organ_id            uuid not null references organ (id),
    post                text,
    password_hash       text not null,
    enabled             boolean not null default true,
    failed_attempts     int not null default 0,
    locked_until        timestamptz,
    password_changed_at timestamptz not null,
    session_epoch       int not null default 0,
    accusation_officer  boolean not null default false,
    version             bigint not null default 0
);
create index officer_organ on officer (organ_id);
comment on table officer is '工作人员账号';
comment on column officer.accusation_officer is '指定的检举控告知悉人：本机关登记的检举控告对其开放（《信访工作条例》第三十条）';

create table officer_role (
    officer_id uuid not null references officer (id),
    role       text not null,
    primary key (officer_id, role)
);
comment on table officer_role is '账号的角色';

create table matter_category (
    code        text primary key,
    parent_code text references matter_category (code),
    level       smallint not null check (level between 1 and 3),
    name        text not null,
    full_name   text not null,
    valid_from  date not null,
    valid_to    date
);
create index matter_category_parent on matter_category (parent_code);
comment on table matter_category is '内容分类（三级）；种子代码非国家代码，可由正式代码表替换，旧件保留旧代码';
