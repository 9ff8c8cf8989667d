CREATE TABLE calendar_year (
    year   int PRIMARY KEY CHECK (year BETWEEN 1949 AND 2200),
    notice text NOT NULL
);

COMMENT ON TABLE calendar_year IS '已公布放假安排的年份';
COMMENT ON COLUMN calendar_year.year IS '年份';
COMMENT ON COLUMN calendar_year.notice IS '国务院办公厅放假通知的网址，多件以空格分隔';

CREATE TABLE calendar_day (
    day         date PRIMARY KEY,
    off         boolean NOT NULL,
    name        text NOT NULL,
    notice_year int NOT NULL REFERENCES calendar_year (year)
);

COMMENT ON TABLE calendar_day IS '放假通知点名的日子，其余日子依星期';
COMMENT ON COLUMN calendar_day.day IS '日期';
COMMENT ON COLUMN calendar_day.off IS '真为放假，假为调休上班';
COMMENT ON COLUMN calendar_day.name IS '节日名称';
COMMENT ON COLUMN calendar_day.notice_year IS '作出安排的通知所属年份';
