-- 年报数字的清单也可以由台账条目组成：此时没有单一的信访事项，row_id 就是台账条目。
alter table report_figure_member alter column matter_id drop not null;
comment on column report_figure_member.matter_id is '信访事项；空为台账条目，见 row_id';
