-- 演示账号：虚构人员，仅在演示模式（随产品附带的数据库）下存在，口令公开在登录页上。
insert into officer (id, login_name, display_name, organ_id, post, password_hash, enabled, password_changed_at, accusation_officer)
select md5('officer:' || d.login)::uuid, d.login, d.name, o.id, d.post,
       '$argon2id$v=19$m=19456,t=2,p=1$LCHKH56iS2mt04Nhj4XcTw$PU3qfxspFYj4QBcsjVM823Cevvw9qIPNPYiVAd90e1Q', true,
       timestamptz '2026-01-01 00:00:00+08', d.named
from (values
    ('clerk', '周敏', '141000', '接访科科员', false),
    ('intake-lead', '许建国', '141000', '接访科科长', true),
    ('triage', '马丽华', '141000', '办信科科长', true),
    ('leader', '高志远', '141000', '局长', false),
    ('supervisor', '沈涛', '141000', '督查科科长', false),
    ('reporter', '韩雪', '141000', '综合科科员', false),
    ('admin', '孙宁', '141000', '信息中心', false),
    ('auditor', '郭静', '141000', '机关纪委', false),
    ('housing', '田博', '141000-01', '信访室主任', false),
    ('labour', '范晓梅', '141000-02', '信访室科员', false),
    ('discipline', '邹凯', '141000-90', '信访室主任', true),
    ('review', '白文博', '141000-85', '复查复核科科长', false),
    ('yaodu-clerk', '柳芳', '141002', '接访员', false),
    ('yaodu-triage', '贺明', '141002', '办信员', true),
    ('yaodu-housing', '段磊', '141002-01', '信访专干', false),
    ('yaodu-review', '梁燕', '141002-85', '复查复核专干', false),
    ('yaodu-supervisor', '崔玲', '141002', '督查专干', false),
    ('tunli', '苏杰', '141002100', '综治专干', false)) as d (login, name, organ, post, named)
join organ o on o.code = d.organ
on conflict (login_name) do nothing;

insert into officer_role (officer_id, role)
select f.id, d.role from (values
    ('clerk', 'INTAKE_CLERK'),
    ('intake-lead', 'INTAKE_CLERK'),
    ('intake-lead', 'INTAKE_SUPERVISOR'),
    ('triage', 'TRIAGE_OFFICER'),
    ('leader', 'LEADER'),
    ('supervisor', 'SUPERVISOR'),
    ('reporter', 'REPORT_WRITER'),
    ('admin', 'ADMINISTRATOR'),
    ('auditor', 'AUDITOR'),
    ('housing', 'CASE_OFFICER'),
    ('labour', 'CASE_OFFICER'),
    ('discipline', 'CASE_OFFICER'),
    ('review', 'CASE_OFFICER'),
    ('yaodu-clerk', 'INTAKE_CLERK'),
    ('yaodu-triage', 'TRIAGE_OFFICER'),
    ('yaodu-housing', 'CASE_OFFICER'),
    ('yaodu-review', 'CASE_OFFICER'),
    ('yaodu-supervisor', 'SUPERVISOR'),
    ('tunli', 'CASE_OFFICER')) as d (login, role)
join officer f on f.id = md5('officer:' || d.login)::uuid
on conflict do nothing;
