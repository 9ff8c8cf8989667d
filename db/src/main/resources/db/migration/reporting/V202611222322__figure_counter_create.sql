-- 统计计数：与登记、办理在同一事务内由触发器增减，所以从不陈旧；只增行（加一、减一），并行的登记互不等待。
-- 按年（义务按届满日）和数字所问的各项相加；密封的、并入的不在内。合并只是把同类的行加成一行，数字不变。

create table figure_filing (
    year int,
    channel text,
    first_known boolean,
    first_at_office boolean,
    group_visit boolean,
    n bigint not null,
    visitors bigint not null
);
comment on table figure_filing is '统计计数：登记件，按收到年份';

create table figure_matter (
    year int,
    category_code text,
    complained boolean,
    completed_year int,
    answered_year int,
    answer_days int,
    n bigint not null
);
comment on table figure_matter is '统计计数：独立事项，按收到年份';

create table figure_event (
    organ_id uuid,
    transferred int,
    assigned int,
    sent_away int,
    taken_up int,
    refused int,
    opinion int,
    completed int,
    rated int,
    opinion_outcome text,
    office_rating text,
    organ_rating text,
    approved boolean,
    n bigint not null
);
comment on table figure_event is '统计计数：事项所经各步的年份，同一种步骤经过两次的事项不在内（查流转记录）';

create table figure_duty (
    day date,
    kind text,
    outcome text,
    late boolean,
    begun int,
    ended int,
    n bigint not null
);
comment on table figure_duty is '统计计数：应办，按届满日';

create index figure_filing_year on figure_filing (year);
create index figure_matter_year on figure_matter (year);
create index figure_duty_day on figure_duty (day);

-- 一行登记件、事项、应办归入哪一格：触发器、重建、核对都用同一个定义
create function figure_filing_key(f filing)
returns table (year int, channel text, first_known boolean, first_at_office boolean, group_visit boolean, n bigint, visitors bigint)
language sql immutable as $$
    select extract(year from f.received_on)::int, f.channel, f.first_known, f.first_at_office, f.group_visit, 1::bigint,
        coalesce(f.visitor_count, 0)::bigint
    where f.id is not null
$$;

create function figure_matter_key(m matter)
returns table (year int, category_code text, complained boolean, completed_year int, answered_year int, answer_days int, n bigint)
language sql immutable as $$
    select extract(year from m.received_on)::int, m.category_code, m.complained_organ_id is not null,
        extract(year from m.completed_on)::int, extract(year from m.answered_on)::int,
        case when m.answered_on is null then null when m.answered_on - m.received_on <= 15 then 15
            when m.answered_on - m.received_on <= 30 then 30 when m.answered_on - m.received_on <= 60 then 60 else 61 end,
        1::bigint
    where m.id is not null and not m.sealed and m.joined_into_id is null
$$;

create function figure_event_key(m matter)
returns table (organ_id uuid, transferred int, assigned int, sent_away int, taken_up int, refused int, opinion int,
    completed int, rated int, opinion_outcome text, office_rating text, organ_rating text, approved boolean, n bigint)
language sql immutable as $$
    select m.registering_organ_id, extract(year from m.transferred_on)::int, extract(year from m.assigned_on)::int,
        extract(year from m.sent_away_on)::int, extract(year from m.taken_up_on)::int, extract(year from m.refused_on)::int,
        extract(year from m.opinion_on)::int, extract(year from m.completed_on)::int, extract(year from m.rated_on)::int,
        m.opinion_outcome, m.office_rating, m.organ_rating, coalesce(m.report_state = 'APPROVED', false), 1::bigint
    where m.id is not null and not m.sealed and m.joined_into_id is null and not m.milestone_repeated
        and m.last_milestone_on is not null
$$;

create function figure_duty_key(o obligation)
returns table (day date, kind text, outcome text, late boolean, begun int, ended int, n bigint)
language sql immutable as $$
    select o.overdue_after, o.kind, o.outcome, o.outcome = 'MET' and o.ended_on > o.overdue_after,
        extract(year from o.begun_on)::int, extract(year from o.ended_on)::int, 1::bigint
    where o.id is not null and o.overdue_after is not null
$$;

create function figure_matter_changed() returns trigger language plpgsql as $$
declare
    sign int;
begin
    insert into figure_matter
        select k.year, k.category_code, k.complained, k.completed_year, k.answered_year, k.answer_days, sum(k.n) from (select k.year, k.category_code, k.complained, k.completed_year, k.answered_year, k.answer_days, -k.n as n from figure_matter_key(old) k union all select k.year, k.category_code, k.complained, k.completed_year, k.answered_year, k.answer_days, k.n from figure_matter_key(new) k) k
        group by 1, 2, 3, 4, 5, 6 having sum(k.n) <> 0;
    insert into figure_event
        select k.organ_id, k.transferred, k.assigned, k.sent_away, k.taken_up, k.refused, k.opinion, k.completed, k.rated, k.opinion_outcome, k.office_rating, k.organ_rating, k.approved, sum(k.n) from (select k.organ_id, k.transferred, k.assigned, k.sent_away, k.taken_up, k.refused, k.opinion, k.completed, k.rated, k.opinion_outcome, k.office_rating, k.organ_rating, k.approved, -k.n as n from figure_event_key(old) k union all select k.organ_id, k.transferred, k.assigned, k.sent_away, k.taken_up, k.refused, k.opinion, k.completed, k.rated, k.opinion_outcome, k.office_rating, k.organ_rating, k.approved, k.n from figure_event_key(new) k) k
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 having sum(k.n) <> 0;
    if tg_op = 'UPDATE' and old.sealed <> new.sealed then
        sign := case when new.sealed then -1 else 1 end;
        insert into figure_filing select k.year, k.channel, k.first_known, k.first_at_office, k.group_visit, sign * k.n, sign * k.visitors from filing b, figure_filing_key(b) k where b.matter_id = new.id;
    end if;
    if tg_op = 'UPDATE' and (old.sealed or old.joined_into_id is not null) <> (new.sealed or new.joined_into_id is not null) then
        sign := case when new.sealed or new.joined_into_id is not null then -1 else 1 end;
        insert into figure_duty select k.day, k.kind, k.outcome, k.late, k.begun, k.ended, sign * k.n from obligation b, figure_duty_key(b) k where b.matter_id = new.id;
    end if;
    return null;
end $$;
create trigger matter_counted after insert or update or delete on matter
    for each row execute function figure_matter_changed();

create function figure_filing_changed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from matter m where m.id = coalesce(new.matter_id, old.matter_id) and m.sealed) then
        return null;
    end if;
    insert into figure_filing
        select k.year, k.channel, k.first_known, k.first_at_office, k.group_visit, sum(k.n), sum(k.visitors) from (select k.year, k.channel, k.first_known, k.first_at_office, k.group_visit, -k.n as n, -k.visitors as visitors from figure_filing_key(old) k union all select k.year, k.channel, k.first_known, k.first_at_office, k.group_visit, k.n, k.visitors from figure_filing_key(new) k) k
        group by 1, 2, 3, 4, 5 having sum(k.n) <> 0 or sum(k.visitors) <> 0;
    return null;
end $$;
create trigger filing_counted after insert or update or delete on filing
    for each row execute function figure_filing_changed();

create function figure_duty_changed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from matter m where m.id = coalesce(new.matter_id, old.matter_id)
            and (m.sealed or m.joined_into_id is not null)) then
        return null;
    end if;
    insert into figure_duty
        select k.day, k.kind, k.outcome, k.late, k.begun, k.ended, sum(k.n) from (select k.day, k.kind, k.outcome, k.late, k.begun, k.ended, -k.n as n from figure_duty_key(old) k union all select k.day, k.kind, k.outcome, k.late, k.begun, k.ended, k.n from figure_duty_key(new) k) k
        group by 1, 2, 3, 4, 5, 6 having sum(k.n) <> 0;
    return null;
end $$;
create trigger obligation_counted after insert or update or delete on obligation
    for each row execute function figure_duty_changed();


create view figure_filing_row as
    select m.id as matter_id, k.* from filing f join matter m on m.id = f.matter_id cross join lateral figure_filing_key(f) k
    where not m.sealed;
create view figure_matter_row as
    select m.id as matter_id, k.* from matter m cross join lateral figure_matter_key(m) k;
create view figure_event_row as
    select m.id as matter_id, k.* from matter m cross join lateral figure_event_key(m) k;
create view figure_duty_row as
    select m.id as matter_id, k.* from obligation o join matter m on m.id = o.matter_id cross join lateral figure_duty_key(o) k
    where not m.sealed and m.joined_into_id is null;


create function figure_counters_rebuild() returns void language plpgsql as $$
begin
    lock table matter, filing, obligation in share mode;
    delete from figure_filing;
    insert into figure_filing select year, channel, first_known, first_at_office, group_visit, sum(n), sum(visitors) from figure_filing_row group by 1, 2, 3, 4, 5;
    delete from figure_matter;
    insert into figure_matter select year, category_code, complained, completed_year, answered_year, answer_days, sum(n) from figure_matter_row group by 1, 2, 3, 4, 5, 6;
    delete from figure_event;
    insert into figure_event select organ_id, transferred, assigned, sent_away, taken_up, refused, opinion, completed, rated, opinion_outcome, office_rating, organ_rating, approved, sum(n) from figure_event_row group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13;
    delete from figure_duty;
    insert into figure_duty select day, kind, outcome, late, begun, ended, sum(n) from figure_duty_row group by 1, 2, 3, 4, 5, 6;
end $$;
comment on function figure_counters_rebuild() is '由登记件、事项、应办重新数出全部计数';


create function figure_counters_merge() returns void language plpgsql as $$
begin
    with gone as (delete from figure_filing returning *)
    insert into figure_filing select year, channel, first_known, first_at_office, group_visit, sum(n), sum(visitors) from gone group by 1, 2, 3, 4, 5 having sum(n) <> 0 or sum(visitors) <> 0;
    with gone as (delete from figure_matter returning *)
    insert into figure_matter select year, category_code, complained, completed_year, answered_year, answer_days, sum(n) from gone group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0;
    with gone as (delete from figure_event returning *)
    insert into figure_event select organ_id, transferred, assigned, sent_away, taken_up, refused, opinion, completed, rated, opinion_outcome, office_rating, organ_rating, approved, sum(n) from gone group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 having sum(n) <> 0;
    with gone as (delete from figure_duty returning *)
    insert into figure_duty select day, kind, outcome, late, begun, ended, sum(n) from gone group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0;
end $$;
comment on function figure_counters_merge() is '同类的行加成一行；数字不变，只是读得更快';


create function figure_counters_differences() returns bigint language sql stable as $$
    select (select count(*) from (select 1 from (select year, channel, first_known, first_at_office, group_visit, n, visitors from figure_filing union all select year, channel, first_known, first_at_office, group_visit, -n as n, -visitors as visitors from figure_filing_row) d
        group by year, channel, first_known, first_at_office, group_visit having sum(n) <> 0 or sum(visitors) <> 0) x)
        + (select count(*) from (select 1 from (select year, category_code, complained, completed_year, answered_year, answer_days, n from figure_matter union all select year, category_code, complained, completed_year, answered_year, answer_days, -n as n from figure_matter_row) d
        group by year, category_code, complained, completed_year, answered_year, answer_days having sum(n) <> 0) x)
        + (select count(*) from (select 1 from (select organ_id, transferred, assigned, sent_away, taken_up, refused, opinion, completed, rated, opinion_outcome, office_rating, organ_rating, approved, n from figure_event union all select organ_id, transferred, assigned, sent_away, taken_up, refused, opinion, completed, rated, opinion_outcome, office_rating, organ_rating, approved, -n as n from figure_event_row) d
        group by organ_id, transferred, assigned, sent_away, taken_up, refused, opinion, completed, rated, opinion_outcome, office_rating, organ_rating, approved having sum(n) <> 0) x)
        + (select count(*) from (select 1 from (select day, kind, outcome, late, begun, ended, n from figure_duty union all select day, kind, outcome, late, begun, ended, -n as n from figure_duty_row) d
        group by day, kind, outcome, late, begun, ended having sum(n) <> 0) x)
$$;
comment on function figure_counters_differences() is '计数与逐行重数不同的格数，应当为 0';


select figure_counters_rebuild();

