package cn.petition.domain.handdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Batches of an invented hand-down whose truth is known: every row is the first letter of a matter, the same letter
 * again, another letter about the matter of an earlier one, or about a place elsewhere. The same seed gives the same rows.
 */
public final class InventedHandDown {

    /** What a row is in truth. */
    public enum Truth {
        STANDING,
        REPEAT,
        MERGE,
        OUTSIDE
    }

    /**
     * One row.
     *
     * @param index place among all rows, in the order of the batches
     * @param of the row that this one repeats or belongs to, its own index otherwise
     */
    public record Row(
            int index,
            int batch,
            String number,
            String name,
            String phone,
            String place,
            String claim,
            Truth truth,
            int of) {}

    private record Person(String name, String phone) {}

    private record Matter(int topic, String village, String firm, int amount, int year, int households) {}

    private static final class Draft {
        String number = "";
        Person person = new Person("", "");
        String place = "";
        String claim = "";
        Truth truth = Truth.STANDING;
        @Nullable Draft of;
    }

    private static final List<List<String>> TOPICS = List.of(
            List.of(
                    "{y}年我们{h}名工人在{v}的{f}工地干活，工程完工后至今拖欠工资共{a}元，多次找项目部和劳动部门都没有结果，请求督促发放。",
                    "我是{f}雇的民工，家里老人看病急用钱。{v}的活早就干完了，{a}元血汗钱老板一直推脱不给，恳请领导做主。",
                    "关于{f}在{v}欠薪一事：{h}人联名反映，欠条写明{a}元，落款{y}年，要求尽快兑现。"),
            List.of(
                    "{v}旧房改造时{f}与村民签了协议，答应{y}年底交付安置房，如今{h}户仍在外租房，过渡费{a}元也停发了，请求交房并补发。",
                    "我家的院子被拆以后没有着落，{f}说好的安置楼到现在还是一片空地，{v}的邻居都在等，一年租金就要花掉不少。",
                    "请求查清{v}拆迁补偿：评估价明明是{a}元，{f}只给了一半，{y}年签字时没有给我们看明细。"),
            List.of(
                    "{f}的养殖场建在{v}水源上游，从{y}年开始污水直排沟渠，{h}户人家的井水发黑发臭，庄稼绝收损失{a}元，要求停止排污并赔偿。",
                    "井里打上来的水有怪味，孩子喝了拉肚子。{v}上面就是{f}，夜里偷偷放废水，反映了很多次没人管。",
                    "环境问题：{v}河沟被{f}污染，鱼全死了，承包户{y}年投入的{a}元打了水漂。"),
            List.of(
                    "我于{y}年在{f}参加工作，企业改制后没有续缴养老保险，现在到了退休年龄办不了手续，欠缴部分约{a}元，户籍在{v}，请求协调补缴。",
                    "下岗工人诉求：{f}破产时留守组说社保由清算组处理，如今无人负责，我住在{v}，每月没有一分收入。",
                    "{v}的{h}名原{f}职工工龄认定有误，少算的年限影响待遇，要求按档案重新核定。"),
            List.of(
                    "{v}通往乡里的道路{y}年被{f}拉矿车压坏，坑深半米，{h}户村民出行困难，去年翻了三轮车，修复估价{a}元，请求修路。",
                    "下雨天这条路根本不能走，学生上学要绕行五里。重车都是{f}的，{v}干部说没有钱修。",
                    "反映超载车辆损毁{v}村道：承诺的{a}元维修款{f}始终没有到位。"),
            List.of(
                    "{y}年{v}集体把{h}亩河滩地承包给{f}，没有开村民代表会，承包费{a}元去向不明，要求公开账目并依法重新发包。",
                    "村务不公开。{f}占着我们的滩地办沙厂，合同谁也没见过，{v}群众意见很大。",
                    "请求撤销与{f}签订的土地承包合同，{v}多数户主并未签字，价格明显偏低。"),
            List.of(
                    "{f}开发的小区在{v}，{y}年交房后一直没有办理不动产权证，{h}户业主每户交了{a}元税费，孩子上学落户都受影响，请求办证。",
                    "买房五年没有本子。{v}这个楼盘的{f}已经人去楼空，房管部门让我们等，等到什么时候？",
                    "业主代表反映：{f}挪用维修基金{a}元，{v}小区电梯停运、消防验收也没有通过。"),
            List.of(
                    "{y}年我在{v}骑车被{f}的货车撞伤，事故认定对方全责，住院花费{a}元，保险公司只垫付了一部分，法院判决后未能执行到位。",
                    "伤残等级八级，干不了重活。{f}的司机跑了，老板说不归他管，我在{v}躺了大半年。",
                    "交通肇事赔偿款{a}元迟迟执行不了，被告{f}名下车辆已过户，请求过问。"),
            List.of(
                    "{v}的{f}夜间施工到凌晨两点，打桩声音震裂{h}户墙面，{y}年以来投诉多次，鉴定损失{a}元，要求限制施工时间并修复房屋。",
                    "老人有心脏病，整夜睡不着。工地就在{v}窗根底下，{f}拿着许可证说合法。",
                    "房屋裂缝宽两指，{f}只肯刷一层白灰，{v}住户要求请第三方鉴定。"),
            List.of(
                    "{y}年{f}在{v}流转土地{h}亩种药材，头一年付了租金，后来一分没给，累计拖欠{a}元，土地荒着也不让我们种，请求解除合同。",
                    "地租要不回来，地也要不回来。{f}的大棚骨架还立着，{v}的人只能干看着。",
                    "关于{v}流转费：合同约定每年秋后兑付，{f}已连续违约，合计{a}元。"),
            List.of(
                    "我在{f}集资入股{a}元，{y}年到期后不退本金也不付利息，{v}共有{h}人上当，公安立案后没有进展，请求追回。",
                    "养老钱被骗走了。业务员天天来{v}送鸡蛋，说{f}有国家背景，现在店门都关了。",
                    "非法集资受害人要求公布{f}资产处置情况，{v}这一片涉及金额很大。"),
            List.of(
                    "{v}小学{y}年并校后孩子要到镇上住校，{f}的校车每学期收{a}元还常常不来，{h}名家长要求恢复教学点或者规范校车。",
                    "六岁的娃住校想家，天天哭。{v}的校舍是新盖的，空着可惜，{f}的车又挤又破。",
                    "校车安全隐患：{f}核载十九人实载三十多人，{v}家长拍有视频。"));

    private static final List<String> OPENINGS = List.of(
            "", "尊敬的领导：", "我是一名普通群众，现反映如下问题。", "本人长期在外，无奈写信。", "此事已拖了很久。", "现将情况如实反映。",
            "您好，打扰了。", "代表家人说几句心里话。");
    private static final List<String> FACTS = List.of(
            "事情发生在{v}，涉及{f}。", "被反映单位{f}，地点{v}。", "这是{v}群众与{f}之间的纠纷。", "{f}在{v}的做法伤了大家的心。",
            "反映{v}和{f}的问题，数额{a}元。", "{y}年起，{v}、{f}。");
    private static final List<String> CONSEQUENCES = List.of(
            "", "家里因此欠下外债。", "大家情绪很激动，担心出事。", "镇上来人看过一次就再没有下文。", "村干部互相推诿。",
            "我们手里有照片和票据为证。", "为此跑了十几趟，鞋都磨破了。", "热线打过，回复说正在研究。");
    private static final List<String> REQUESTS = List.of(
            "", "盼尽快答复。", "请派人实地调查。", "希望依法依规给个说法。", "如不解决将继续逐级反映。", "谢谢领导关心。",
            "请为我们保密联系方式。", "望责成有关单位限期办理。");
    private static final List<String> VILLAGES = List.of(
            "东岭", "西沟", "柳湾", "石桥", "枣林", "南庄", "北坡", "杏花", "上河", "下河", "古城", "塔底", "马头", "双泉", "白草",
            "三元", "龙口", "槐树", "青石", "大泽", "沙窝", "胡家", "岔口", "官庄", "新建", "红土", "前进", "后山", "梨园", "井上");
    private static final List<String> ENDS = List.of("村", "庄", "社区", "屯", "沟");
    private static final List<String> FIRMS = List.of(
            "恒远", "鼎盛", "宏泰", "瑞祥", "金穗", "大通", "万和", "天成", "同力", "永丰", "华兴", "隆达", "旭日", "远景", "安居",
            "兴农", "聚源", "四海", "惠民", "长青");
    private static final List<String> TRADES = List.of("建筑公司", "置业公司", "农业合作社", "矿业公司", "运输队", "实业公司");
    private static final List<String> COUNTIES = List.of("尧都区", "曲沃县", "翼城县", "襄汾县", "洪洞县");
    private static final List<String> SURNAMES =
            List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "卫", "蒋", "沈", "韩", "杨");
    private static final List<String> GIVEN = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

    private final Random random;
    private int letters;
    private int people;

    private InventedHandDown(long seed) {
        this.random = new Random(seed);
    }

    /** The hand-down of the report: 7 batches, 1190 rows, 766 repeats, 103 merged, 3 elsewhere, 318 standing. */
    public static List<Row> ofTheReport() {
        return of(7, 318, 103, 766, 3, 20231130);
    }

    public static List<Row> of(int batches, int standing, int merged, int repeats, int outside, long seed) {
        return new InventedHandDown(seed).rows(batches, standing, merged, repeats, outside);
    }

    private List<Row> rows(int batches, int standing, int merged, int repeats, int outside) {
        var firsts = new ArrayList<Draft>();
        var matters = new HashMap<Draft, Matter>();
        for (int i = 0; i < standing + outside; i++) {
            var matter = matter(i);
            var first = letter(person(), matter, 0);
            first.truth = i < standing ? Truth.STANDING : Truth.OUTSIDE;
            first.place = i < standing ? pick(COUNTIES) : "盐湖区";
            matters.put(first, matter);
            firsts.add(first);
        }
        var letters = new ArrayList<>(firsts);
        for (int i = 0; i < merged; i++) {
            var first = firsts.get(random.nextInt(standing));
            boolean samePerson = random.nextInt(100) < 65;
            var other = letter(samePerson ? first.person : person(), matters.get(first), samePerson ? 1 + i % 2 : 2);
            other.truth = Truth.MERGE;
            other.of = first;
            other.place = first.place;
            letters.add(other);
        }
        var all = new ArrayList<>(letters);
        for (int i = 0; i < repeats; i++) {
            all.add(again(letters.get(random.nextInt(standing)), i));
        }
        return ordered(all, batches);
    }

    /** In random order, yet the first letter before its repeats and before other letters about its matter. */
    private List<Row> ordered(List<Draft> all, int batches) {
        Collections.shuffle(all, random);
        var placed = new ArrayList<Draft>();
        var waiting = new HashMap<Draft, List<Draft>>();
        for (var draft : all) {
            place(draft, placed, waiting);
        }
        var index = new HashMap<Draft, Integer>();
        for (int i = 0; i < placed.size(); i++) {
            index.put(placed.get(i), i);
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < placed.size(); i++) {
            var draft = placed.get(i);
            rows.add(new Row(
                    i,
                    (int) ((long) i * batches / placed.size()),
                    draft.number,
                    draft.person.name(),
                    draft.person.phone(),
                    draft.place,
                    draft.claim,
                    draft.truth,
                    draft.of == null ? i : index.get(draft.of)));
        }
        return rows;
    }

    private static void place(Draft draft, List<Draft> placed, Map<Draft, List<Draft>> waiting) {
        if (draft.of != null && !placed.contains(draft.of)) {
            waiting.computeIfAbsent(draft.of, one -> new ArrayList<>()).add(draft);
            return;
        }
        placed.add(draft);
        var after = waiting.remove(draft);
        if (after != null) {
            after.forEach(next -> place(next, placed, waiting));
        }
    }

    private Matter matter(int i) {
        return new Matter(
                i % TOPICS.size(),
                pick(VILLAGES) + pick(ENDS),
                pick(FIRMS) + pick(TRADES),
                1000 * (5 + random.nextInt(400)) + random.nextInt(1000),
                2008 + random.nextInt(14),
                3 + random.nextInt(90));
    }

    private Draft letter(Person person, Matter matter, int wording) {
        var draft = new Draft();
        draft.person = person;
        draft.number = "XS-2023-%05d".formatted(++letters);
        String core = TOPICS.get(matter.topic()).get(wording);
        draft.claim = (pick(OPENINGS) + pick(FACTS) + core + pick(CONSEQUENCES) + pick(REQUESTS))
                .replace("{v}", matter.village())
                .replace("{f}", matter.firm())
                .replace("{a}", "" + matter.amount())
                .replace("{y}", "" + matter.year())
                .replace("{h}", "" + matter.households());
        return draft;
    }

    /** Most repeats come with their old number, some with a new one, some with a few words more. */
    private Draft again(Draft letter, int i) {
        var again = new Draft();
        again.truth = Truth.REPEAT;
        again.of = letter;
        again.person = letter.person;
        again.place = letter.place;
        again.number = i % 20 < 12 ? letter.number : "XS-2023-%05d".formatted(++letters);
        again.claim = switch (i % 20) {
            case 17 -> "再次反映：" + letter.claim;
            case 18 -> letter.claim + "此信已是第二次寄出，盼复。";
            case 19 -> letter.claim.replace("，", ",").replace("请求", "恳请");
            default -> letter.claim;
        };
        return again;
    }

    private Person person() {
        people++;
        return new Person(
                pick(SURNAMES) + "某" + pick(GIVEN), people % 9 == 0 ? "" : "139%08d".formatted(people * 37L % 100_000_000L));
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
