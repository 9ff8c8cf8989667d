create table recomputation_run (
    id          uuid primary key,
    cause       text not null,
    started_at  timestamptz not null,
    started_by  uuid references officer (id),
    after_id    uuid not null default '00000000-0000-0000-0000-000000000000',
    moved       int not null default 0,
    earlier     int not null default 0,
    finished_at timestamptz
);
create index recomputation_run_unfinished on recomputation_run (started_at) where finished_at is null;
comment on table recomputation_run is '日历或参数变动引起的期限重算：按事项标识逐批进行，中断后从 after_id 继续';
comment on column recomputation_run.moved is '期限变动的应办数，不含密封事项';
create index obligation_recomputation_of on obligation_recomputation (obligation_id);
