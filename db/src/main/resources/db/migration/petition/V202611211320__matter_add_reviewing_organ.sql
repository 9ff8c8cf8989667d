-- 复查、复核机关：由申请复查、申请复核的步骤推得
alter table matter add column reviewing_organ_id uuid references organ (id);
comment on column matter.reviewing_organ_id is '复查、复核机关';
create index matter_reviewing on matter (reviewing_organ_id, due_on, id) where open and reviewing_organ_id is not null;
