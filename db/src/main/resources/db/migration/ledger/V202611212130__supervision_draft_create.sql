-- 每日巡查起草督办：同一事项、同一单位、同一情形只起草一次，废弃后也不再起草；两个节点同时巡查也只有一份。
create table supervision_draft (
    matter_id uuid not null references matter (id),
    organ_id  uuid not null references organ (id),
    trigger   text not null,
    entry_id  uuid references ledger_entry (id),
    primary key (matter_id, organ_id, trigger)
);
comment on table supervision_draft is '已经督办（含起草）的事项、单位、情形，使巡查不重复起草';
comment on column supervision_draft.trigger is '督办情形';
comment on column supervision_draft.entry_id is '督办台账条目';
