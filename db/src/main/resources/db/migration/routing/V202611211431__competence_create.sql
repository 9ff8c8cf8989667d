alter table organ add column successor_id uuid references organ (id);
create index organ_successor on organ (successor_id) where successor_id is not null;
comment on column organ.successor_id is '分立、合并、撤销后继续行使职权的机关（条例第二十四条）';

create table competence (
    id              uuid primary key,
    category_prefix text not null,
    place_prefix    text not null,
    organ_id        uuid not null references organ (id),
    note            text,
    valid_from      date not null,
    valid_to        date,
    version         bigint not null default 0,
    check (valid_to is null or valid_to > valid_from)
);
create index competence_organ on competence (organ_id);
create index competence_place on competence (place_prefix, category_prefix);
comment on table competence is '有权处理机关：内容分类（代码开头）与问题属地（区划代码开头）对应的机关';
