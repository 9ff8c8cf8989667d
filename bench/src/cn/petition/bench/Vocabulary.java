package cn.petition.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An invented language of complaints: a few hundred words of the office, thousands of two-character words nobody
 * uses, and frequencies after Zipf. Some words stand in a known handful of filings only, to be searched for.
 */
final class Vocabulary {

    /** Found in a good part of all filings; four characters each. */
    static final List<String> FREQUENT = List.of("拖欠工资", "物业管理", "征收补偿", "房屋质量", "冬季供暖", "道路破损", "噪声扰民", "养老保险");

    private static final List<String> OFFICE_WORDS = List.of(
            "小区", "居民", "反映", "要求", "尽快", "处理", "至今", "没有", "答复", "有关", "部门", "情况", "问题", "村民", "土地", "施工", "单位", "负责",
            "多次", "联系", "未果", "希望", "协调", "解决", "业主", "开发商", "办证", "电梯", "停车", "收费", "学校", "招生", "教师", "待遇", "医院", "报销",
            "医保", "低保", "救助", "退役", "安置", "补贴", "发放", "工地", "工程款", "合同", "保证金", "农民工", "老板", "公司", "欠条", "仲裁", "水管",
            "漏水", "停水", "供电", "燃气", "管道", "路灯", "垃圾", "清运", "污水", "河道", "污染", "粉尘", "夜间", "噪音", "广场", "违建", "拆除", "宅基地",
            "确权", "承包", "流转", "补偿款", "标准", "公示", "村委会", "账目", "公开", "灌溉", "机井", "道路", "硬化", "桥梁", "公交", "线路", "站点",
            "出租车", "驾校", "退费", "培训", "预付卡", "商家", "质量", "维修", "基金", "消防", "通道", "占用", "绿化", "树木", "宠物", "油烟", "摊点",
            "三个月", "去年", "今年", "上个月", "两年多", "老人", "孩子", "残疾", "困难", "家庭", "住房", "公租房", "申请", "材料", "审批", "窗口", "工作人员",
            "态度", "推诿", "核实", "查处", "书面", "告知", "依法", "依规", "权益", "维护", "感谢");

    private static final int INVENTED_WORDS = 12_000;
    private static final int RARE_WORDS = 40;
    private static final int FIRST_CHARACTER = 0x4E00;
    private static final int CHARACTERS = 3_000;

    /** A rare word stands in one filing of this many, and in five at least. */
    private static final int FILINGS_PER_RARE_WORD = 40_000;

    private static final int FEWEST_FILINGS = 5;

    private final List<String> words;
    private final double[] cumulative;
    private final List<String> rare;
    private final double rareChance;

    Vocabulary(long seed, int filings) {
        Draw draw = new Draw(seed, -1);
        Set<String> invented = new LinkedHashSet<>();
        while (invented.size() < INVENTED_WORDS + RARE_WORDS) {
            invented.add(character(draw) + character(draw));
        }
        List<String> all = new ArrayList<>(invented);
        this.rare = List.copyOf(all.subList(0, RARE_WORDS));
        this.words = new ArrayList<>();
        for (int rank = 0; rank < OFFICE_WORDS.size(); rank++) {
            words.add(OFFICE_WORDS.get(rank));
            if (rank % 4 == 3 && rank / 4 < FREQUENT.size()) {
                words.add(FREQUENT.get(rank / 4));
            }
        }
        words.addAll(all.subList(RARE_WORDS, all.size()));
        this.cumulative = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < cumulative.length; rank++) {
            sum += 1.0 / (rank + 3);
            cumulative[rank] = sum;
        }
        double each = Math.max(1.0 / FILINGS_PER_RARE_WORD, (double) FEWEST_FILINGS / filings);
        this.rareChance = Math.min(0.5, each * RARE_WORDS);
    }

    /** Two-character words that stand in a handful of filings each. */
    List<String> rare() {
        return rare;
    }

    String title(Draw draw, String place) {
        return "关于" + place + FREQUENT.get(draw.below(FREQUENT.size())) + word(draw) + word(draw) + "的问题";
    }

    /** A text of 120 to 300 characters in sentences. */
    String text(Draw draw) {
        int length = draw.between(110, 280);
        StringBuilder text = new StringBuilder(length + 24);
        int sentence = 0;
        while (text.length() < length) {
            String next = word(draw);
            text.append(next);
            sentence += next.length();
            if (sentence > 7 && draw.chance(0.3)) {
                text.append(sentence > 16 ? '。' : '，');
                sentence = sentence > 16 ? 0 : sentence;
            }
        }
        if (draw.chance(rareChance)) {
            text.append('，').append(draw.oneOf(rare)).append(word(draw));
        }
        return text.append('。').toString();
    }

    private String word(Draw draw) {
        double wanted = draw.fraction() * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    private static String character(Draw draw) {
        return String.valueOf((char) (FIRST_CHARACTER + draw.below(CHARACTERS) * 6));
    }
}
