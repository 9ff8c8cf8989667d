-- 常见法定途径及其自身期限；已有的不覆盖，可由管理人员修改。
insert into statutory_channel (code, way, name, accepting, time_limit, article, materials, valid_from)
select code, way, name, accepting, time_limit, article, materials, date '2005-05-01'
from (values
    ('civil-suit', 'LITIGATION', '民事诉讼', '有管辖权的人民法院', '符合起诉条件的，人民法院应当在七日内立案', '《民事诉讼法》第一百二十六条', '起诉状、身份证明、证据材料'),
    ('civil-retrial', 'LITIGATION', '申请再审', '上一级人民法院', '应当在判决、裁定发生法律效力后六个月内提出', '《民事诉讼法》第二百一十六条', '再审申请书、生效裁判文书、身份证明、证据材料'),
    ('procuratorial-protest', 'LITIGATION', '申请检察建议或者抗诉', '人民检察院', '人民法院驳回再审申请、逾期未作裁定或者再审裁判有明显错误的，可以申请', '《民事诉讼法》第二百二十条', '监督申请书、裁判文书、证据材料'),
    ('enforcement', 'LITIGATION', '申请执行', '第一审人民法院或者被执行财产所在地人民法院', '申请执行的期间为二年', '《民事诉讼法》第二百五十条', '执行申请书、生效法律文书、身份证明、财产线索'),
    ('administrative-suit', 'LITIGATION', '行政诉讼', '有管辖权的人民法院', '行政机关接到申请之日起两个月内不履行保护人身权、财产权等职责的，可以起诉', '《行政诉讼法》第四十七条', '起诉状、行政行为或者申请的证明、身份证明'),
    ('criminal', 'LITIGATION', '刑事报案、控告和立案监督', '公安机关、人民检察院', '对不立案决定不服的可以申请复议；认为应当立案而不立案的，可以请人民检察院要求说明理由', '《刑事诉讼法》第一百一十二条、第一百一十三条', '报案、控告材料，证据线索，不予立案通知书'),
    ('labour-arbitration', 'ARBITRATION', '劳动争议仲裁', '劳动人事争议仲裁委员会', '申请时效一年；五日内决定是否受理；受理后四十五日内裁决，复杂的延长不超过十五日', '《劳动争议调解仲裁法》第二十七条、第二十九条、第四十三条', '仲裁申请书、劳动关系证明、身份证明、证据材料'),
    ('party-appeal', 'PARTY_APPEAL', '党员申诉、申请复审', '作出决定的党组织或者其上级党组织', '按党内法规规定的期限', '《信访工作条例》第三十一条第三项', '申诉书、处理决定'),
    ('reconsideration', 'ADMINISTRATIVE_PROCEDURE', '行政复议', '县级以上人民政府行政复议机构', '知道该行政行为之日起六十日内申请；五个工作日内审查；受理后六十日内决定，复杂的延长不超过三十日', '《行政复议法》第二十条、第三十条、第六十二条、第八十八条', '行政复议申请书、行政行为材料、身份证明'),
    ('licence', 'ADMINISTRATIVE_PROCEDURE', '行政许可', '有许可权的行政机关', '受理之日起二十日内决定，经负责人批准可以延长十日', '《行政许可法》第四十二条', '许可申请书及法定申请材料'),
    ('penalty', 'ADMINISTRATIVE_PROCEDURE', '行政处罚', '有处罚权的行政机关', '立案之日起九十日内作出处罚决定', '《行政处罚法》第六十条', '举报材料、违法线索和证据'),
    ('disclosure', 'ADMINISTRATIVE_PROCEDURE', '政府信息公开申请', '制作或者保存该信息的行政机关', '收到申请之日起二十个工作日内答复，需要延长的不超过二十个工作日', '《政府信息公开条例》第三十三条', '信息公开申请表、身份证明、信息的名称或者特征'),
    ('labour-inspection', 'DUTY_PERFORMANCE', '劳动保障监察', '人力资源和社会保障行政部门', '立案之日起六十个工作日内查处完毕，复杂的延长三十个工作日；违法行为在二年内未被发现、举报的不再查处', '《劳动保障监察条例》第十七条、第二十条', '投诉书、劳动关系和违法事实的证据'),
    ('duty-performance', 'DUTY_PERFORMANCE', '申请履行法定职责', '负有职责的行政机关', '接到申请之日起两个月内不履行的，可以依法提起行政诉讼', '《行政诉讼法》第四十七条', '履职申请书、身份证明、相关证据')
) as seed (code, way, name, accepting, time_limit, article, materials)
where not exists (select 1 from statutory_channel present where present.code = seed.code);

insert into channel_listing (id, department, organ_id, category_prefix, demand, channel_code, valid_from)
select md5('listing:' || category || channel || demand)::uuid, department, null, category, demand, channel, date '2005-05-01'
from (values
    ('人力资源和社会保障', 'X020102', '劳动合同的订立、履行、解除和经济补偿争议', 'labour-arbitration'),
    ('人力资源和社会保障', 'X020101', '要求查处拖欠工资', 'labour-inspection'),
    ('人力资源和社会保障', 'X020101', '劳动报酬数额有争议', 'labour-arbitration'),
    ('人力资源和社会保障', 'X020103', '不服工伤认定结论', 'reconsideration'),
    ('住房和城乡建设', 'X010401', '不服征收补偿决定', 'reconsideration'),
    ('住房和城乡建设', 'X010103', '业主与物业服务人的合同纠纷', 'civil-suit'),
    ('住房和城乡建设', 'X010501', '工程款合同纠纷', 'civil-suit'),
    ('城市管理', 'X010202', '要求查处违法建设', 'duty-performance'),
    ('自然资源', 'X0301', '土地权属争议、不服确权决定', 'reconsideration'),
    ('生态环境', 'X08', '要求查处污染环境的违法行为', 'duty-performance'),
    ('市场监督管理', 'X1002', '要求查处经营者的违法行为', 'penalty'),
    ('政务公开', 'X1202', '申请公开政府信息', 'disclosure'),
    ('政法', 'X1102', '不服法院裁判', 'civil-retrial')
) as seed (department, category, demand, channel)
where not exists (
    select 1 from channel_listing present where present.id = md5('listing:' || category || channel || demand)::uuid);

insert into special_tag (code, name, valid_from)
values ('epidemic', '涉疫情', date '2020-01-20') on conflict (code) do nothing;

insert into fast_track_rule (tag_code, stage, hours)
values ('epidemic', 'ACCEPT', 2), ('epidemic', 'TRANSFER', 4), ('epidemic', 'HANDLE', 48),
       ('epidemic', 'SUPERVISE', 24), ('epidemic', 'FOLLOW_UP', 72)
on conflict (tag_code, stage) do nothing;
