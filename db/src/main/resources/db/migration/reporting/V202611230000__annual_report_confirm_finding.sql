create table annual_report_confirmation (
    report_id    uuid not null references annual_report (id),
    fingerprint  text not null,
    rule         text not null,
    place        text not null,
    words        text not null,
    message      text not null,
    reason       text not null check (length(btrim(reason)) > 0),
    officer_id   uuid not null references officer (id),
    officer_name text not null,
    confirmed_at timestamptz not null,
    primary key (report_id, fingerprint)
);
comment on table annual_report_confirmation is '撰写人说明理由、确认无误的核对提示；文字改动以后提示会再次出现';
comment on column annual_report_confirmation.fingerprint is '提示的内容和前后文字的摘要';
create trigger annual_report_confirmation_frozen before update or delete on annual_report_confirmation
    for each row execute function refuse_change_after_signature();
