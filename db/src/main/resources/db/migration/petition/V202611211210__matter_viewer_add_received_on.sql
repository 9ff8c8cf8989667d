-- figures ask for a period: the day of receipt in the index restricts the visible matters first
alter table matter_viewer add column received_on date;
update matter_viewer v set received_on = m.received_on from matter m where m.id = v.matter_id;
alter table matter_viewer alter column received_on set not null;
comment on column matter_viewer.received_on is '事项的收到日期，登记后不变；统计先按统计期缩小可见范围';
create index matter_viewer_received on matter_viewer (viewer_id, received_on) include (matter_id);
