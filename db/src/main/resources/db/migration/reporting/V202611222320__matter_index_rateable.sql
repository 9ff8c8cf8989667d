-- 应评价：按答复送达之日（没有送达记录的按答复之日）找已答复的事项；人数不合常理的登记件只有少数
create index matter_rateable on matter ((coalesce(served_on, answered_on))) where answered_on is not null;
create index filing_uncounted on filing (matter_id) where not petitioner_count between 1 and 9999;
