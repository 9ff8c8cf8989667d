create table special_tag (
    code       text primary key,
    name       text not null,
    valid_from date not null,
    valid_to   date
);
comment on table special_tag is '专项标签：带有标签的事项走快速通道';

create table fast_track_rule (
    tag_code text not null references special_tag (code),
    stage    text not null,
    hours    int not null check (hours between 1 and 2160),
    version  bigint not null default 0,
    primary key (tag_code, stage)
);
comment on table fast_track_rule is '快速通道各环节的时限（小时），自上一环节完成之时起算；第一环节自登记之时起算';

create table matter_tag (
    matter_id uuid not null references matter (id),
    tag_code  text not null references special_tag (code),
    step_id   uuid not null references matter_step (id) deferrable initially deferred,
    tagged_at timestamptz not null,
    primary key (matter_id, tag_code)
);
create index matter_tag_tag on matter_tag (tag_code, tagged_at desc);
create index matter_tag_step on matter_tag (step_id);
comment on table matter_tag is '事项所带的专项标签，由“专项标签”步骤加上';
