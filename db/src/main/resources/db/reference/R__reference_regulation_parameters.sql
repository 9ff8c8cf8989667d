-- A national value is written only while none exists, so that a value a bureau edited or moved to another day stays.
INSERT INTO regulation_parameter (id, key, region, valid_from, value, note)
SELECT gen_random_uuid(), seed.key, '000000', DATE '2005-05-01', seed.value, seed.note
FROM (VALUES
    ('ruleset.selected_by', 'start_event', '跨2022年5月1日的事项按起算事件发生日或者登记日适用规定'),
    ('deadline.roll_forward', 'true', '届满日为休息日的，顺延至其后第一个工作日；预警仍按未顺延的日期'),
    ('deadline.due_soon_days', '5', '剩余天数不多于此数为临期，单位与期限相同'),
    ('deadline.notice_thresholds', '7,3,1', '每日巡查按此提醒：剩余日数（单位与期限相同）或者已过比例，如50%,75%；超期总是提醒'),
    ('acceptance.day_source', 'notice', '受理之日以受理告知书载明的日期为准，没有告知书的以第一条办理记录为准'),
    ('objection.pauses', 'false', '提出异议期间，分流和告知的期限不停止计算'),
    ('simplified.acceptance_days', '3', '简易办理决定是否受理的工作日数（2022年7月17日起）'),
    ('simplified.handling_days', '10', '简易办理作出处理意见的工作日数（2022年7月17日起）'),
    ('simplified.forwarding_days', '1', '简易办理每一转送层级的工作日数（2022年7月17日起）'),
    ('simplified.conversion_keeps_acceptance', 'true', '简易办理转普通办理的，办理期限自原受理之日起算'),
    ('rating.days', '30', '处理意见送达后可以评价的日数；逾期记为未在期限内评价，不作默认评价'),
    ('visit.group_from', '5', '集体访的人数下限'),
    ('number.template', '{organ}-{year}-{channel}-{sequence}', '登记编号的格式：机构代码、年份、信访形式、流水号'),
    ('query_code.length', '10', '查询码的位数'),
    ('service.refusal_counts_as_served', 'true', '拒收的，有见证记录即视为当日送达'),
    ('service.notice_days', '30', '受送达人下落不明的，公告满此日数视为送达'),
    ('review.late_request', 'ground_and_decision', '逾期提出的复查、复核请求须有理由并经决定'),
    ('suggestion.feedback_days', '30', '改进建议的反馈日数，写在建议书上（2022年5月1日起）'),
    ('supervision.answer_days', '15', '督办函没有另定日期的，要求在此日数内书面答复'),
    ('reception.frequency.city_months', '3', '市级领导干部至少每几个月接访一次'),
    ('reception.frequency.county_months', '1', '县级领导干部至少每几个月接访一次'),
    ('dispatch.instruction', 'none', '分流前是否呈送领导阅批：不要求、重大紧急事项、全部事项')
) AS seed (key, value, note)
WHERE NOT EXISTS (
    SELECT 1 FROM regulation_parameter present WHERE present.key = seed.key AND present.region = '000000'
);
