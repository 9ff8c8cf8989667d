alter table organ add column version bigint not null default 0;
create table organ_name (
    organ_id    uuid not null references organ (id),
    until       date not null,
    name        text not null,
    short_name  text not null,
    recorded_at timestamptz not null,
    recorded_by uuid references officer (id),
    primary key (organ_id, until)
);
comment on table organ_name is '机关曾用名称：用至 until 前一日；现用名称在 organ';
