-- 工作台与查找的索引

create index filing_search_matter on filing_search (matter_id);
comment on index filing_search_matter is '常见词：从最新的可见事项起逐件核对原文';

create index matter_watched on matter (overdue_after, due_on, id) where open;
comment on index matter_watched is '领导、督办人员看所见各单位的临期与超期';
create index matter_desk on matter (registering_organ_id, due_on, id)
    where open and (responsible_organ_id is null or status = 'OBJECTED');
comment on index matter_desk is '登记单位待甄别、待核实异议的事项';
create index filing_registrar on filing (registered_by, registered_at desc, matter_id desc);
comment on index filing_registrar is '登记人员近期登记的事项';

create index matter_received_registered on matter (received_on, registered_at);
comment on index matter_received_registered is '收到日期在过去一段时间的，最晚何时登记';
create index matter_in_category on matter (category_code text_pattern_ops);
create index matter_at_place on matter (place_code text_pattern_ops);
create index matter_responsible on matter (responsible_organ_id);
create index matter_complained on matter (complained_organ_id) where complained_organ_id is not null;
create index matter_status on matter (status);
create index matter_flags on matter using gin (flags) with (fastupdate = off);
