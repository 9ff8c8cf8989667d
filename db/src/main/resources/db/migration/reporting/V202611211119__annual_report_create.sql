create table annual_report (
    id             uuid primary key,
    organ_id       uuid not null references organ (id),
    year           int not null check (year between 2005 and 2199),
    edition        text not null,
    as_of          date not null,
    dated          date not null,
    created_at     timestamptz not null,
    created_by     uuid not null references officer (id),
    known_at       timestamptz,
    signed_at      timestamptz,
    signed_by      uuid references officer (id),
    signed_name    text,
    sha256         text,
    version        bigint not null default 0,
    unique (organ_id, year, edition),
    check ((signed_at is null) = (sha256 is null) and (signed_at is null) = (known_at is null))
);
comment on table annual_report is '年度报告：签发前随写随算，签发后数字、清单、文字都不再变';
comment on column annual_report.as_of is '截止日：数字只算到这一天';
comment on column annual_report.dated is '成文日期';
comment on column annual_report.known_at is '签发时刻：此后才记录的事实不影响报告';
comment on column annual_report.sha256 is '签发文稿的摘要（SHA-256）';

create table annual_report_section (
    report_id uuid not null references annual_report (id),
    key       text not null,
    body      text not null,
    primary key (report_id, key)
);
comment on table annual_report_section is '撰写人改过的段落；没有改过的用版式里的文字';

create table annual_report_entry (
    report_id  uuid not null references annual_report (id),
    key        text not null,
    value      bigint not null check (value >= 0),
    source     text not null,
    entered_by uuid not null references officer (id),
    entered_at timestamptz not null,
    primary key (report_id, key)
);
comment on table annual_report_entry is '人工填报的数字：本系统尚未登记其来源，须注明出处';

create table annual_report_paper (
    report_id uuid not null references annual_report (id),
    format    text not null check (format in ('HTML', 'DOCX', 'PDF')),
    content   bytea not null,
    sha256    text not null,
    primary key (report_id, format)
);
comment on table annual_report_paper is '签发的文稿：网页、.docx、PDF 三种，按签发时的样子存档，不再重新生成';
create trigger annual_report_paper_append_only before update or delete on annual_report_paper
    for each row execute function refuse_change();
create trigger annual_report_paper_no_truncate before truncate on annual_report_paper
    for each statement execute function refuse_change();

create table report_figure (
    report_id  uuid not null references annual_report (id),
    ordinal    int not null,
    key        text not null,
    name       text not null,
    unit       text not null,
    kind       text not null,
    definition text not null,
    formula    text not null,
    parameters text not null,
    number     bigint not null,
    whole      bigint,
    primary key (report_id, ordinal),
    unique (report_id, key)
);
comment on table report_figure is '签发时的数字：口径、参数、数值；不随事后的办理变化';
comment on column report_figure.kind is 'COUNTED 有清单、RATE 由两个数相除、ENTERED 人工填报';

create table report_figure_member (
    report_id uuid not null,
    ordinal   int not null,
    day       date not null,
    row_id    uuid not null,
    matter_id uuid not null,
    amount    bigint not null,
    detail    text,
    detail_on date,
    primary key (report_id, ordinal, day, row_id),
    foreign key (report_id, ordinal) references report_figure (report_id, ordinal)
);
comment on table report_figure_member is '签发时每个数字背后的清单，一行不多、一行不少';
comment on column report_figure_member.amount is '这一行计入的数';

create trigger report_figure_append_only before update or delete on report_figure
    for each row execute function refuse_change();
create trigger report_figure_no_truncate before truncate on report_figure
    for each statement execute function refuse_change();
create trigger report_figure_member_append_only before update or delete on report_figure_member
    for each row execute function refuse_change();
create trigger report_figure_member_no_truncate before truncate on report_figure_member
    for each statement execute function refuse_change();

create function refuse_change_after_signature() returns trigger language plpgsql as $$
begin
    if exists (select 1 from annual_report where id = old.report_id and signed_at is not null) then
        raise exception '年度报告已签发，不能再改' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;
create function annual_report_refuse_change() returns trigger language plpgsql as $$
begin
    if old.signed_at is not null then
        raise exception '年度报告已签发，不能再改' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;
create trigger annual_report_frozen before update or delete on annual_report
    for each row execute function annual_report_refuse_change();
create trigger annual_report_section_frozen before update or delete on annual_report_section
    for each row execute function refuse_change_after_signature();
create trigger annual_report_entry_frozen before update or delete on annual_report_entry
    for each row execute function refuse_change_after_signature();
