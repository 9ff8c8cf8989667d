create table setup_token (
    hash       bytea primary key check (octet_length(hash) = 32),
    expires_at timestamptz not null
);
comment on table setup_token is '首个管理员的一次性口令（只存散列），用后即删；有账号后不再产生';
