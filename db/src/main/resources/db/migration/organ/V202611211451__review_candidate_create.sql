alter table organ add column outside boolean not null default false;
comment on column organ.outside is '不使用本系统的机关，例如省级复查复核机构；其办理情况由登记的信访部门记录';

create table review_candidate (
    organ_id           uuid not null references organ (id),
    reviewing_organ_id uuid not null references organ (id),
    rank               int not null default 0,
    note               text,
    primary key (organ_id, reviewing_organ_id),
    check (organ_id <> reviewing_organ_id)
);
comment on table review_candidate is '复查、复核机关的本地设定，排在按层级推得的候选之前；按事项选一个，由人确认';
comment on column review_candidate.organ_id is '原办理机关或者复查机关';
comment on column review_candidate.rank is '先后，小的在前';
