-- 其他系统读取统计数字的令牌：只存摘要，只限一个机构，有期限，可撤销
create table figure_token (
    id          uuid primary key,
    organ_id    uuid not null references organ (id),
    name        text not null,
    digest      text not null unique,
    created_at  timestamptz not null,
    created_by  uuid not null references officer (id),
    expires_on  date not null,
    revoked_at  timestamptz,
    revoked_by  uuid references officer (id),
    last_used_on date,
    check ((revoked_at is null) = (revoked_by is null))
);
comment on table figure_token is '统计接口令牌：持有者只能读取一个机构的统计数字，不含清单，不含密封事项';
comment on column figure_token.digest is '令牌的 SHA-256 摘要；令牌本身只在生成时显示一次，不保存';
comment on column figure_token.expires_on is '有效的最后一日';
comment on column figure_token.last_used_on is '最近一次使用之日';
create index figure_token_organ on figure_token (organ_id);
