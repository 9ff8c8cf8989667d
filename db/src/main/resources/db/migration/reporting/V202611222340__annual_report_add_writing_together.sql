-- 几个人一起写一份年度报告：各部分的锁、历次文字、意见、审核；签发以后的报送与公开；下一年安排及其落实。

alter table annual_report_section add column version int not null default 1;
alter table annual_report_section add column open boolean;
comment on column annual_report_section.version is '第几次保存';
comment on column annual_report_section.open is '是否进公开版；空为依版式';

create table annual_report_section_version (
    report_id    uuid not null references annual_report (id),
    key          text not null,
    version      int not null,
    body         text not null,
    open         boolean,
    officer_id   uuid not null references officer (id),
    officer_name text not null,
    saved_at     timestamptz not null,
    primary key (report_id, key, version)
);
comment on table annual_report_section_version is '各部分历次保存的文字，只增不改；空文字为恢复版式';
create trigger annual_report_section_version_append_only before update or delete on annual_report_section_version
    for each row execute function refuse_change();
create trigger annual_report_section_version_no_truncate before truncate on annual_report_section_version
    for each statement execute function refuse_change();

create table annual_report_lock (
    report_id    uuid not null references annual_report (id),
    key          text not null,
    officer_id   uuid not null references officer (id),
    officer_name text not null,
    taken_at     timestamptz not null,
    expires_at   timestamptz not null,
    primary key (report_id, key)
);
comment on table annual_report_lock is '谁正在写哪一部分；到时自动失效，他人可以接手';

create table annual_report_comment (
    id           uuid primary key,
    report_id    uuid not null references annual_report (id),
    key          text not null,
    body         text not null,
    officer_id   uuid not null references officer (id),
    officer_name text not null,
    written_at   timestamptz not null,
    settled_name text,
    settled_at   timestamptz,
    check ((settled_name is null) = (settled_at is null))
);
create index annual_report_comment_report on annual_report_comment (report_id, key);
comment on table annual_report_comment is '对某一部分的意见，处理以后注明由谁处理';

create table annual_report_review (
    report_id      uuid not null references annual_report (id),
    sequence       int not null,
    action         text not null check (action in ('SUBMIT', 'RETURN', 'APPROVE')),
    officer_id     uuid not null references officer (id),
    officer_name   text not null,
    reason         text,
    report_version bigint not null,
    taken_at       timestamptz not null,
    primary key (report_id, sequence),
    check (action <> 'RETURN' or reason is not null)
);
comment on table annual_report_review is '送审、退回、通过，只增不改';
comment on column annual_report_review.report_version is '送审的是哪一稿；此后改过的稿子要重新送审';
create trigger annual_report_review_append_only before update or delete on annual_report_review
    for each row execute function refuse_change();
create trigger annual_report_review_no_truncate before truncate on annual_report_review
    for each statement execute function refuse_change();

create table annual_report_delivery (
    report_id    uuid not null references annual_report (id),
    action       text not null check (action in ('DELIVER', 'PUBLISH')),
    day          date not null,
    words        text not null,
    officer_id   uuid not null references officer (id),
    officer_name text not null,
    recorded_at  timestamptz not null,
    primary key (report_id, action)
);
comment on table annual_report_delivery is '签发以后的报送（送给谁）和公开（在哪里公开）';
create trigger annual_report_delivery_append_only before update or delete on annual_report_delivery
    for each row execute function refuse_change();
create trigger annual_report_delivery_no_truncate before truncate on annual_report_delivery
    for each statement execute function refuse_change();

create table annual_report_plan (
    id            uuid primary key,
    report_id     uuid not null references annual_report (id),
    ordinal       int not null,
    words         text not null,
    carried_from  uuid references annual_report_plan (id),
    unique (report_id, ordinal)
);
comment on table annual_report_plan is '报告里的下一年安排，逐条；下一年的报告逐条对照';
comment on column annual_report_plan.carried_from is '上一年没有完成、结转来的那一条';

create table annual_report_plan_result (
    report_id    uuid not null references annual_report (id),
    plan_id      uuid not null references annual_report_plan (id),
    result       text not null check (result in ('DONE', 'PARTLY', 'NOT_DONE')),
    evidence     text not null,
    reference    text,
    officer_name text not null,
    recorded_at  timestamptz not null,
    primary key (report_id, plan_id)
);
comment on table annual_report_plan_result is '上一年安排的落实情况及依据，由本年的报告记录';
comment on column annual_report_plan_result.reference is '作为依据的事项或台账编号';
create trigger annual_report_plan_frozen before update or delete on annual_report_plan
    for each row execute function refuse_change_after_signature();
create trigger annual_report_plan_result_frozen before update or delete on annual_report_plan_result
    for each row execute function refuse_change_after_signature();

alter table annual_report_paper drop constraint annual_report_paper_format_check;
alter table annual_report_paper add constraint annual_report_paper_format_check check (format in (
    'HTML', 'DOCX', 'PDF', 'PUBLIC_DOCX', 'PUBLIC_PDF', 'SOURCES_DOCX', 'SOURCES_PDF'));

alter table annual_report add column figures_sha256 text;
comment on column annual_report.figures_sha256 is '签发时全部数字、口径版本和清单的摘要（SHA-256）';
