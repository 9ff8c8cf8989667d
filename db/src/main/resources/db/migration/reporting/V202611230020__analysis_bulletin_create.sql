create table analysis_bulletin (
    id          uuid primary key,
    organ_id    uuid not null references organ (id),
    month       date not null check (extract(day from month) = 1),
    dated       date not null,
    begun_at    timestamptz not null,
    begun_by    uuid not null references officer (id),
    number      int,
    issued_at   timestamptz,
    issued_by   uuid references officer (id),
    issued_name text,
    sha256      text,
    version     bigint not null default 0,
    unique (organ_id, month),
    check ((issued_at is null) = (sha256 is null) and (issued_at is null) = (number is null))
);
create unique index analysis_bulletin_number on analysis_bulletin (organ_id, extract(year from month), number);
comment on table analysis_bulletin is '信访情况月报（形势研判）：签发前随写随算，签发后文稿、数字、清单不再变';
comment on column analysis_bulletin.month is '所报月份的第一天';
comment on column analysis_bulletin.number is '期号：本机构当年第几期，签发时取号';
comment on column analysis_bulletin.issued_at is '签发时刻：此后才记录的事实不影响本期';
comment on column analysis_bulletin.sha256 is '签发文稿的摘要（SHA-256）';

create table analysis_bulletin_remark (
    bulletin_id uuid not null references analysis_bulletin (id),
    part        text not null,
    body        text not null,
    primary key (bulletin_id, part)
);
comment on table analysis_bulletin_remark is '撰写人写的分析和意见，接在各部分的数字之后';

create table analysis_bulletin_paper (
    bulletin_id uuid not null references analysis_bulletin (id),
    format      text not null check (format in ('HTML', 'DOCX', 'PDF')),
    content     bytea not null,
    sha256      text not null,
    primary key (bulletin_id, format)
);
comment on table analysis_bulletin_paper is '签发的文稿：网页、.docx、PDF 三种，按签发时的样子存档，不再重新生成';

create table analysis_bulletin_figure (
    bulletin_id uuid not null references analysis_bulletin (id),
    ordinal     int not null,
    key         text not null,
    name        text not null,
    first_day   date not null,
    last_day    date not null,
    dimension   text,
    value       text,
    number      bigint not null,
    primary key (bulletin_id, ordinal)
);
comment on table analysis_bulletin_figure is '签发时文中的每个数字：指标、统计期、分项和数值；清单按签发时所知重列';

create table analysis_bulletin_topic (
    bulletin_id uuid not null references analysis_bulletin (id),
    ordinal     int not null,
    example     text not null,
    title       text not null,
    words       text[] not null,
    persons     bigint not null,
    matters     uuid[] not null,
    likeness    int[] not null,
    primary key (bulletin_id, ordinal),
    check (cardinality(matters) = cardinality(likeness))
);
comment on table analysis_bulletin_topic is '签发时群众集中反映的问题及其事项清单';
comment on column analysis_bulletin_topic.likeness is '与示例的相似程度（%），与 matters 逐个对应';

create function analysis_bulletin_refuse_change() returns trigger language plpgsql as $$
begin
    if old.issued_at is not null then
        raise exception '月报已签发，不能再改' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;
create function analysis_bulletin_remark_refuse_change() returns trigger language plpgsql as $$
begin
    if exists (select 1 from analysis_bulletin
            where id = coalesce(new.bulletin_id, old.bulletin_id) and issued_at is not null) then
        raise exception '月报已签发，不能再改' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;
create trigger analysis_bulletin_frozen before update or delete on analysis_bulletin
    for each row execute function analysis_bulletin_refuse_change();
create trigger analysis_bulletin_remark_frozen before insert or update or delete on analysis_bulletin_remark
    for each row execute function analysis_bulletin_remark_refuse_change();
create trigger analysis_bulletin_paper_append_only before update or delete on analysis_bulletin_paper
    for each row execute function refuse_change();
create trigger analysis_bulletin_paper_no_truncate before truncate on analysis_bulletin_paper
    for each statement execute function refuse_change();
create trigger analysis_bulletin_figure_append_only before update or delete on analysis_bulletin_figure
    for each row execute function refuse_change();
create trigger analysis_bulletin_figure_no_truncate before truncate on analysis_bulletin_figure
    for each statement execute function refuse_change();
create trigger analysis_bulletin_topic_append_only before update or delete on analysis_bulletin_topic
    for each row execute function refuse_change();
create trigger analysis_bulletin_topic_no_truncate before truncate on analysis_bulletin_topic
    for each statement execute function refuse_change();
