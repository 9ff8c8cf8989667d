package cn.petition.intake.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a ledger can say about a filing, with the headings by which it is usually known. */
public enum LedgerField {
    TITLE("主题", "标题", "信访标题", "留言主题", "题目", "title", "subject"),
    CLAIM(
            "内容", "信访内容", "投诉内容", "诉求", "投诉请求", "诉求内容", "反映内容", "反映问题", "问题描述", "留言详情", "留言内容", "主要内容",
            "投诉", "text", "content", "claim"),
    FACTS("事实和理由", "事实与理由", "事实理由", "facts"),
    RECEIVED_ON(
            "日期", "时间", "信访日期", "收到日期", "登记日期", "登记时间", "来访日期", "来信日期", "来电时间", "留言时间", "受理时间", "time",
            "date", "received_on", "received"),
    POSTMARKED_ON("邮戳日期", "邮戳", "postmark"),
    EXTERNAL_NUMBER(
            "编号", "交办编号", "交办件编号", "上级编号", "信访件编号", "受理编号", "信访编号", "原编号", "工单号", "工单编号", "信件编号", "留言编号", "流水号", "msg_id", "id", "number"),
    SERIAL("序号", "行号", "row", "no", "no."),
    CHANNEL("信访形式", "来源", "渠道", "信访渠道", "受理渠道", "来件方式", "方式", "channel", "source"),
    PURPOSE("信访目的", "性质", "诉求性质", "诉求类型", "件类型", "目的", "nature", "purpose"),
    KIND("事项类别", "信访事项类别", "kind"),
    CATEGORY("内容分类", "分类", "问题分类", "问题类别", "一级分类", "一级标签", "level1", "category"),
    PLACE("区县", "问题属地", "所属区域", "所属区县", "属地", "地区", "区划", "district", "place"),
    PLACE_DETAIL("详细地点", "事发地点", "问题发生地", "地点", "location"),
    COMPLAINED("被反映单位", "被投诉单位", "反映单位", "涉及单位", "complained"),
    NAME("姓名", "信访人", "信访人姓名", "投诉人", "来访人", "来信人", "联系人", "留言用户", "user_id", "name"),
    ID_NUMBER("身份证号", "身份证号码", "证件号码", "证件号", "身份证", "id_number"),
    PHONE("电话", "联系电话", "手机", "手机号", "手机号码", "联系方式", "phone", "tel"),
    ADDRESS("住址", "地址", "联系地址", "家庭住址", "通讯地址", "address"),
    ANONYMOUS("匿名", "是否匿名", "anonymous"),
    PETITIONERS("人数", "信访人数", "petitioners"),
    VISITORS("来访人数", "实际来访人数", "visitors"),
    CONCERNED("涉及人数", "concerned"),
    TRANSFERRED_ON("转办日期", "转送日期", "交办日期", "transferred_on"),
    TRANSFERRED_TO("转办单位", "转送单位", "承办单位", "transferred_to"),
    ACCEPTED_ON("受理日期", "accepted_on"),
    SAME_AS("同一事项原编号", "重复件原编号", "same_as"),
    FLAGS("登记标记", "信访标记", "标记", "flags"),
    ANSWER("答复", "答复内容", "答复意见", "回复", "办理结果", "办理情况", "reply", "answer"),
    ANSWERED_ON("答复时间", "答复日期", "回复时间", "回复日期", "办结时间", "办结日期", "reply_time", "answered_on"),
    ANSWERED_AFTER("答复用时", "办理天数", "办理用时", "days_to_final_reply", "days_to_reply");

    private final List<String> headings;

    LedgerField(String... headings) {
        this.headings = List.of(headings);
    }

    /** Whether a cell says one of a few things of a code of the office. */
    public boolean coded() {
        return this == CHANNEL || this == PURPOSE || this == KIND;
    }

    /** The codes of the office that a cell may mean; none unless {@link #coded()}. */
    public List<Enum<?>> codes() {
        return CodeWords.constants(this);
    }

    /** Whether this is one of the {@link #codes()}. */
    public boolean means(String code) {
        return codes().stream().anyMatch(one -> one.name().equals(code));
    }

    /** Whether cells say who somebody is or how to reach them. */
    public boolean personal() {
        return this == NAME || this == ID_NUMBER || this == PHONE || this == ADDRESS;
    }

    /** The field that is usually known by this heading. */
    static Optional<LedgerField> knownBy(String heading) {
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(heading))
                .findFirst();
    }
}
