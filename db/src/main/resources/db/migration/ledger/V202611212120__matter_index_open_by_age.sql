-- 积案建议：按收到日期找在办最久的事项，不扫描已了结的。
create index matter_open_received on matter (received_on, id) where open;
