-- 听证：办理、复查、复核三个环节共用；参加人按类别逐人登记，供统计三类人员参加情况
create table hearing (
    id                uuid primary key,
    matter_id         uuid not null references matter (id),
    stage             text not null,
    opened_step_id    uuid not null references matter_step (id) deferrable initially deferred,
    notified_on       date not null,
    held_on           date not null,
    held_at           text not null,
    place             text not null,
    presiding         text not null,
    subject           text not null,
    invited           text not null,
    open_to_public    boolean not null,
    short_notice      text,
    concluded_step_id uuid references matter_step (id) deferrable initially deferred,
    concluded_on      date,
    recorder          text,
    proceedings       text,
    panel             text,
    facts_found       text,
    deliberation      text,
    conclusion        text,
    check ((concluded_step_id is null) = (conclusion is null))
);
create index hearing_matter on hearing (matter_id, stage);
create unique index hearing_running on hearing (matter_id, stage) where concluded_step_id is null;
comment on table hearing is '听证（办理、复查、复核）';
comment on column hearing.stage is '环节：HANDLING 办理、REVIEW 复查、SECOND_REVIEW 复核';
comment on column hearing.notified_on is '通知之日，一般在听证七日前';
comment on column hearing.held_on is '举行之日；结束时改为实际举行之日';
comment on column hearing.short_notice is '通知不足七日的理由';
comment on column hearing.panel is '听证员、合议人员';

create table hearing_participant (
    hearing_id uuid not null references hearing (id),
    ordinal    int not null,
    kind       text not null,
    name       text not null,
    unit       text,
    primary key (hearing_id, ordinal)
);
create index hearing_participant_kind on hearing_participant (kind);
comment on table hearing_participant is '到会参加听证的人员';
comment on column hearing_participant.kind is '类别：律师、法律工作者、社区工作者、人大代表和政协委员、信访人代表、责任单位、其他';
