-- 演示的有权处理机关：按内容分类大类对应部门；县（市、区）有该部门的归县级，没有的归市级。
insert into competence (id, category_prefix, place_prefix, organ_id, valid_from)
select md5('competence:' || d.category || o.code)::uuid, d.category, o.division_code, o.id, date '2005-05-01'
from (values
    ('X0101', '01'), ('X0102', '11'), ('X0103', '01'), ('X0104', '01'), ('X0105', '01'),
    ('X02', '02'), ('X03', '03'), ('X04', '07'), ('X0501', '04'), ('X0502', '14'),
    ('X06', '05'), ('X07', '06'), ('X08', '12'), ('X0901', '08'), ('X0902', '08'), ('X0903', '13'),
    ('X1001', '15'), ('X1002', '10'), ('X1101', '09'), ('X1102', '80'), ('X1301', '90'), ('X1401', '91')) as d (category, serial)
join organ o on o.code ~ ('^1410[0-9]{2}-' || d.serial || '$')
where not exists (select 1 from competence present where present.id = md5('competence:' || d.category || o.code)::uuid);
