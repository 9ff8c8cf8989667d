alter table officer add column start_password_until timestamptz;
comment on column officer.start_password_until is '起始密码（由管理员发放）有效至此刻，须在首次登录时更换；空为本人所设密码';
