package cn.petition.reporting.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicFinderTest {

    private static final List<String> SCATTERED = List.of(
            "孩子转学手续迟迟办不下来|开学已经两周，学籍还停在原来的学校，请教育部门协调",
            "村口水井浑浊无法饮用|下雨以后井水发黄，全村人只能买水喝，希望检测水质",
            "退休金少发三个月|去年十月以来账户没有到账，社保窗口答复还在核对工龄",
            "公交站台被广告牌挡住|司机看不见候车的人，好几趟车都没有停靠",
            "林权证面积与实际不符|证上写八亩，四至范围却有十二亩，要求重新勘界",
            "医院住院押金不退|出院手续办完半年，财务室总说系统升级",
            "门前路灯夜里不亮|巷子里黑漆漆一片，老人出门摔过跤",
            "粮食直补没有领到|名册上有我家，信用社存折里却没有这笔钱",
            "客运班线擅自停开|镇里去市里的早班车取消了，没有人通知乘客",
            "祖坟被施工队推平|事先没有告知，要求道歉并恢复原状",
            "养殖场臭味熏人|猪场粪水直接流进沟渠，苍蝇满天飞",
            "驾校收费后关门|报名费交了四千，教练联系不上，教练场也锁了",
            "低保复核被取消|家里两个残疾人，调查的人没有进过家门",
            "快递驿站乱收保管费|包裹放一天就要两块，投诉平台没有下文",
            "电梯经常困人|物业说维修基金申请不下来，已经停了一部",
            "老兵优待证办理慢|材料交了四个月，仍然显示审核中");

    @Test
    void topics_that_were_planted_are_found_and_scattered_matters_are_not() {
        var texts = texts(1);
        var topics = TopicFinder.find(texts);

        assertThat(topics).hasSize(2);
        assertThat(keys(topics.get(0), texts)).allMatch(key -> key.startsWith("A"));
        assertThat(topics.get(0).size()).isEqualTo(9);
        assertThat(keys(topics.get(1), texts)).allMatch(key -> key.startsWith("B"));
        assertThat(topics.get(1).size()).isEqualTo(6);
    }

    @Test
    void the_order_of_reading_changes_nothing() {
        var texts = texts(1);
        var found = sets(TopicFinder.find(texts), texts);
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            var other = new ArrayList<>(texts);
            Collections.shuffle(other, new Random(shuffle));
            assertThat(sets(TopicFinder.find(other), other)).isEqualTo(found);
        }
    }

    @Test
    void each_matter_belongs_to_one_topic_and_the_example_leads() {
        var topics = TopicFinder.find(texts(3));
        var all = topics.stream().flatMap(topic -> topic.members().stream()).map(FoundTopic.Member::index).toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.members().get(0).index()).isEqualTo(topic.example());
            assertThat(topic.members().get(0).likeness()).isEqualTo(1);
        });
    }

    @Test
    void noise_alone_has_no_topics() {
        var words = new ArrayList<String>();
        var chance = new Random(7);
        for (int word = 0; word < 900; word++) {
            words.add(new String(new int[] {0x4E00 + chance.nextInt(3000), 0x4E00 + chance.nextInt(3000)}, 0, 2));
        }
        var texts = IntStream.range(0, 600)
                .mapToObj(at -> new TopicText(
                        "N" + (1000 + at), sentence(words, chance, 6), "请领导" + sentence(words, chance, 25)))
                .toList();

        assertThat(TopicFinder.find(texts)).isEmpty();
        assertThat(TopicFinder.find(List.of())).isEmpty();
    }

    @Test
    void a_text_of_other_days_is_compared_with_the_examples() {
        var texts = texts(1);
        var found = TopicFinder.Found.in(texts);
        var estate = new TopicText("X", "锦绣花园二期夜里停水", "锦绣花园二期业主反映经常停水，水压不足");
        var well = new TopicText("Y", "山林防火道被占", "有人在防火道上堆放木料");

        assertThat(found.likeness(estate, found.topics())[0]).isGreaterThan(TopicFinder.ALIKE);
        assertThat(found.likeness(well, found.topics())).containsOnly(0, 0);
    }

    @Test
    void the_shared_words_say_why_and_name_nobody() {
        var texts = texts(1);
        var topic = TopicFinder.find(texts).get(0);
        var members = topic.members().stream().map(member -> texts.get(member.index())).toList();
        var words = SharedWords.of(members, texts, Set.of("赵建国"));

        assertThat(words).isNotEmpty().anyMatch(word -> word.contains("锦绣花园"));
        assertThat(words).noneMatch(word -> word.contains("赵建国") || word.contains("建国"));
        assertThat(words).hasSizeLessThanOrEqualTo(6);
    }

    private static List<TopicText> texts(int times) {
        var texts = new ArrayList<TopicText>();
        var said = List.of("水压不足", "物业不管", "已经三天", "老人无法下楼打水", "希望尽快恢复", "多次报修", "没有通知", "影响生活", "夜间也停");
        for (int at = 0; at < 9; at++) {
            texts.add(new TopicText(
                    "A" + at,
                    "锦绣花园二期" + (at % 2 == 0 ? "经常停水" : "停水问题") + (at == 4 ? "仍未解决" : ""),
                    "赵建国等业主反映，锦绣花园二期经常停水，" + said.get(at)));
        }
        var owed = List.of("年前就该发", "劳动部门已经登记", "老板不接电话", "共四十余人", "包工头说没有回款", "要求支付");
        for (int at = 0; at < 6; at++) {
            texts.add(new TopicText(
                    "B" + at, "安泰建筑公司拖欠农民工工资", "在滨河大桥工地干活，安泰建筑公司拖欠工资，" + owed.get(at)));
        }
        for (int time = 0; time < times; time++) {
            for (int at = 0; at < SCATTERED.size(); at++) {
                var parts = SCATTERED.get(at).split("\\|");
                texts.add(new TopicText("C" + at + "-" + time, parts[0], parts[1]));
            }
        }
        return texts;
    }

    private static String sentence(List<String> words, Random chance, int length) {
        return IntStream.range(0, length)
                .mapToObj(at -> words.get(chance.nextInt(words.size())))
                .collect(Collectors.joining());
    }

    private static List<String> keys(FoundTopic topic, List<TopicText> texts) {
        return topic.members().stream().map(member -> texts.get(member.index()).key()).toList();
    }

    private static List<List<String>> sets(List<FoundTopic> topics, List<TopicText> texts) {
        return topics.stream().map(topic -> keys(topic, texts)).toList();
    }
}
