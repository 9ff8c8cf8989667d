-- 文件名以 seed 开头，使其在区划数据（reference）之后执行。
-- 演示机构：临汾市及其十七个县（市、区）、乡镇街道和常见部门，全部由区划数据推得；人员为虚构，由程序在首次启动时建立。
insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
values (md5('organ:141000')::uuid, '141000', '临汾市信访局', '市信访局', 'PETITION_OFFICE', 'CITY', '1410', null, '/141000/', date '2005-05-01')
on conflict (code) do nothing;

insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
select md5('organ:' || d.code)::uuid, d.code, d.name || '信访局', d.name || '信访局', 'PETITION_OFFICE', 'COUNTY', d.code,
       md5('organ:141000')::uuid, '/141000/' || d.code || '/', date '2005-05-01'
from division d where d.parent_code = '1410' and d.level = 3 and d.name <> '市辖区'
on conflict (code) do nothing;

insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
select md5('organ:' || d.code)::uuid, d.code, c.name || d.name, d.name, 'TOWNSHIP', 'TOWNSHIP', d.code,
       md5('organ:' || c.code)::uuid, '/141000/' || c.code || '/' || d.code || '/', date '2005-05-01'
from division d join division c on c.code = d.parent_code
where c.parent_code = '1410' and d.level = 4 and c.name <> '市辖区'
on conflict (code) do nothing;

with department (serial, name, kind, county_too) as (values
    ('01', '住房和城乡建设局', 'DEPARTMENT', true),
    ('02', '人力资源和社会保障局', 'DEPARTMENT', true),
    ('03', '自然资源局', 'DEPARTMENT', true),
    ('04', '教育局', 'DEPARTMENT', true),
    ('05', '卫生健康委员会', 'DEPARTMENT', true),
    ('06', '交通运输局', 'DEPARTMENT', true),
    ('07', '农业农村局', 'DEPARTMENT', true),
    ('08', '民政局', 'DEPARTMENT', true),
    ('09', '公安局', 'DEPARTMENT', true),
    ('10', '市场监督管理局', 'DEPARTMENT', true),
    ('11', '城市管理局', 'DEPARTMENT', false),
    ('12', '生态环境局', 'DEPARTMENT', false),
    ('13', '退役军人事务局', 'DEPARTMENT', false),
    ('14', '文化和旅游局', 'DEPARTMENT', false),
    ('15', '财政局', 'DEPARTMENT', false),
    ('16', '水利局', 'DEPARTMENT', false),
    ('80', '委政法委员会', 'POLITICAL_LEGAL', true),
    ('81', '中级人民法院', 'POLITICAL_LEGAL', false),
    ('82', '人民检察院', 'POLITICAL_LEGAL', false),
    ('85', '人民政府信访事项复查复核委员会', 'REVIEW_COMMITTEE', true),
    ('90', '纪律检查委员会监察委员会', 'DISCIPLINE', true),
    ('91', '委组织部', 'PARTY_ORGAN', false))
insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
select md5('organ:' || o.code || '-' || p.serial)::uuid, o.code || '-' || p.serial,
       d.name || p.name, case when o.level = 'CITY' then '市' else d.name end || p.name,
       p.kind, o.level, o.division_code, o.id, o.path || o.code || '-' || p.serial || '/', date '2005-05-01'
from organ o join division d on d.code = o.division_code cross join department p
where o.kind = 'PETITION_OFFICE' and (o.code = '141000' or (p.county_too and o.path like '/141000/%'))
on conflict (code) do nothing;

-- 市级复查之后的复核机关不使用本系统，由登记的信访部门代为记录。
insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from, outside)
values (md5('organ:140000-85')::uuid, '140000-85', '山西省人民政府信访事项复查复核委员会', '省复查复核委员会',
        'REVIEW_COMMITTEE', 'PROVINCE', '14', md5('organ:141000')::uuid, '/141000/140000-85/', date '2005-05-01', true)
on conflict (code) do nothing;
