-- What five regional texts set differently. Whether and from which day a text is applied is decided by the bureau and
-- is never touched here.
INSERT INTO regional_regulation (code, region, title, valid_from, note)
VALUES
    ('ZJ16', '330000', '浙江省信访条例', DATE '2016-08-01', '2016年修订；制定于《信访工作条例》之前，2022年5月1日以后是否适用由本地确定'),
    ('SD16', '370000', '山东省信访条例', DATE '2016-01-01', '2015年制定；制定于《信访工作条例》之前，2022年5月1日以后是否适用由本地确定'),
    ('BJ07', '110000', '北京市信访条例', DATE '2007-01-01', '2006年修订；制定于《信访工作条例》之前，2022年5月1日以后是否适用由本地确定'),
    ('SH18', '310000', '上海市信访条例', DATE '2018-01-01', '2018年修正，施行日未查实，按当年首日；2022年5月1日以后是否适用由本地确定'),
    ('HN12', '410000', '河南省信访条例', DATE '2012-01-01', '2012年修正，施行日未查实，按当年首日；2022年5月1日以后是否适用由本地确定')
ON CONFLICT (code) DO UPDATE SET title = excluded.title, region = excluded.region, note = excluded.note;

INSERT INTO regional_period (regulation_code, period, amount, unit, start_event, article, paragraph, item, extension_at_most)
VALUES
    ('ZJ16', 'TRIAGE', 5, 'WORKING_DAYS', '信访部门收到信访事项之日', 20, 0, 0, 0),
    ('ZJ16', 'NOTICE_ON_TRANSFER', 5, 'WORKING_DAYS', '机关收到转送、交办之日', 20, 0, 0, 0),
    ('ZJ16', 'HANDLING', 30, 'DAYS', '受理之日', 23, 0, 0, 30),
    ('ZJ16', 'EXTENSION_AT_MOST', 30, 'DAYS', '原办理期限届满之日', 23, 0, 0, 0),
    ('SD16', 'REVIEW_ACCEPTANCE', 3, 'WORKING_DAYS', '复查机关收到复查请求之日', 43, 0, 0, 0),
    ('SD16', 'SECOND_REVIEW_ACCEPTANCE', 3, 'WORKING_DAYS', '复核机关收到复核请求之日', 44, 0, 0, 0),
    ('SD16', 'SUGGESTION_FEEDBACK', 30, 'DAYS', '有关机关收到建议之日', 59, 0, 0, 0),
    ('BJ07', 'OBJECTION', 5, 'WORKING_DAYS', '机关收到转送、交办之日', 35, 0, 2, 0),
    ('BJ07', 'REVIEW', 30, 'DAYS', '复查机关收到复查请求之日', 50, 0, 0, 30),
    ('BJ07', 'SECOND_REVIEW', 30, 'DAYS', '复核机关收到复核请求之日', 50, 0, 0, 30),
    ('BJ07', 'SUGGESTION_REASONS', 3, 'WORKING_DAYS', '决定不采纳建议之日', 52, 0, 0, 0),
    ('SH18', 'SUGGESTION_FEEDBACK', 30, 'DAYS', '有关机关收到建议之日', 41, 0, 0, 0),
    ('HN12', 'TRIAGE', 5, 'DAYS', '信访部门收到信访事项之日', 22, 0, 0, 0),
    ('HN12', 'OBJECTION', 5, 'DAYS', '机关收到转送、交办之日', 22, 0, 0, 0),
    ('HN12', 'HANDLING', 30, 'DAYS', '受理之日', 26, 0, 0, 60),
    ('HN12', 'EXTENSION_AT_MOST', 60, 'DAYS', '原办理期限届满之日', 26, 0, 0, 0)
ON CONFLICT (regulation_code, period) DO UPDATE
SET amount = excluded.amount, unit = excluded.unit, start_event = excluded.start_event, article = excluded.article,
    paragraph = excluded.paragraph, item = excluded.item, extension_at_most = excluded.extension_at_most;

INSERT INTO regional_provision (regulation_code, topic, value, article, paragraph, item)
VALUES
    ('ZJ16', 'REPRESENTATIVES_UP_TO_TEN', '3', 15, 0, 0),
    ('ZJ16', 'REPRESENTATIVES_BEYOND_TEN', '5', 15, 0, 0),
    ('SD16', 'EXTENSION_APPROVED_BY', '交办事项需要延期的，由交办机关批准', 42, 2, 0),
    ('SD16', 'FINALISATION_KINDS', '信访事项终结有五种情形', 46, 0, 0),
    ('BJ07', 'REVIEW_EXTENSION_APPROVED_BY', '复查、复核延期不超过三十日，由本级复查复核委员会批准', 50, 0, 0),
    ('BJ07', 'ORAL_REPLY', '十五日内已经办结并且信访人同意的，可以口头答复', 45, 0, 0),
    ('SH18', 'FINALISATION_KINDS', '市政府部门或者区政府核查完毕并经市信访机构审核同意的（核查终结），受理程序终结', 42, 0, 0),
    ('HN12', 'ASSIGNED_HANDLING', '交办事项九十日内办结', 26, 0, 0),
    ('HN12', 'REVIEW_ORGAN', '可以向原承办机关或者其上一级机关申请复查', 27, 0, 0),
    ('HN12', 'SECOND_REVIEW_STEP', '复查维持后不再处理，不设复核', 27, 0, 0)
ON CONFLICT (regulation_code, topic) DO UPDATE
SET value = excluded.value, article = excluded.article, paragraph = excluded.paragraph, item = excluded.item;
