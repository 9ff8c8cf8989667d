alter table matter add column reviewed_outside boolean not null default false;
alter table matter add column review_served_on date;
comment on column matter.reviewed_outside is '复查、复核机关不使用本系统，由登记的信访部门代为记录';
comment on column matter.review_served_on is '复查（复核）意见送达日；责令重办后为空';
create index matter_reviewed_outside on matter (registering_organ_id, due_on, id) where open and reviewed_outside;
