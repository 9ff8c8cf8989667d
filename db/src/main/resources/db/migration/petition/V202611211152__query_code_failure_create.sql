create table query_code_failure (
    selector text not null,
    day      date not null,
    failures int not null,
    primary key (selector, day)
);
comment on table query_code_failure is '查询码当日输错次数，不论该码是否存在；次日清除';
comment on column query_code_failure.selector is '查询码前六位（仅用于查找，不是凭证）';
