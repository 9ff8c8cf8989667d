package cn.petition.workflow.opinioncheck;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.petition.OpinionOutcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionCheckTest {

    private static final String CLAIM = "请求供热单位按合同供热，退还部分费用。";
    private static final String FACTS = "2026年1月12日至16日，我局对该户室温连续检测五天，平均15.2度，低于合同约定的18度。";
    private static final String OPINION = "供热单位按合同供热，已于2月3日更换支管；退还该户部分费用1260元，3月20日前到账。";
    private static final String BASIS = "《某省城市供热条例》第二十一条、第三十三条";

    private final OpinionCheck check = new OpinionCheck();

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(OpinionOutcome.SUPPORTED, CLAIM, FACTS, OPINION, BASIS),
                Arguments.of(
                        OpinionOutcome.NOT_SUPPORTED,
                        "要求将宅基地面积改登记为二百四十平方米。",
                        "经查阅2009年土地登记档案并于4月2日实地测量，该宗宅基地批准面积为一百八十平方米，实际占用二百四十平方米，超出部分未经批准。",
                        "你要求将宅基地面积改登记为二百四十平方米的请求没有事实和法律根据，不予支持。",
                        "《中华人民共和国土地管理法》第六十二条"),
                Arguments.of(
                        OpinionOutcome.EXPLAINED,
                        "希望提高本村的公益岗位补贴。",
                        "2025年以来，本县公益岗位补贴按每月800元发放，与市里公布的标准一致。",
                        "你提高公益岗位补贴的请求有合理之处，但是现行文件没有提高标准的依据，现向你解释说明如下：补贴标准由省里统一调整。",
                        "某市人社局〔2025〕16号文件"),
                Arguments.of(
                        OpinionOutcome.SUPPORTED,
                        "一、退还多收的学杂费；二、公开收费标准；三、处理相关责任人。",
                        "经调取2025年秋季学期收费票据，学校向三个班多收学杂费共4200元，收费标准未在校门口公示。",
                        "一、多收的4200元已于3月5日退还。二、收费标准已于3月6日公示。三、县教育局已对校长诫勉谈话。",
                        "《某省教育收费管理办法》第九条"),
                Arguments.of(
                        OpinionOutcome.NOT_SUPPORTED,
                        "请求认定工伤。",
                        "2024年8月，县人民法院判决驳回你与某公司确认劳动关系的诉讼请求，你未上诉，判决已经生效；你此前曾申请仲裁，未获支持。",
                        "你与该公司不存在劳动关系，认定工伤的请求不予支持。",
                        "《工伤保险条例》第十八条"),
                Arguments.of(
                        OpinionOutcome.SUPPORTED,
                        "请求修复科学研究所门前的路灯。",
                        "3月2日现场查看，某科学研究所门前三盏路灯不亮。",
                        "经研究决定，由城管局修复路灯，已于3月9日全部点亮。",
                        "《城市照明管理规定》第二十条"),
                Arguments.of(
                        OpinionOutcome.SUPPORTED,
                        "1.请求补发两个月工资 2.请求出具离职证明",
                        "经查阅考勤和工资表，2025年11月、12月工资共9600元未发放，离职证明未出具。",
                        "第一项请求予以支持，公司3月底前补发9600元；第二项请求不予支持，离职证明已由公司当面交付。",
                        "《保障农民工工资支付条例》第十一条"),
                Arguments.of(
                        OpinionOutcome.SUPPORTED,
                        "请求拆除小区内的违法建筑",
                        "2月18日我局现场勘验，二号楼南侧彩钢房面积36平方米，未取得规划许可。",
                        "对小区内的违法建筑，我局已作出限期拆除决定，3月31日前拆除完毕。",
                        "《中华人民共和国城乡规划法》第六十四条"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void a_sound_opinion_has_no_finding(
            OpinionOutcome outcome, String claim, String facts, String opinion, String basis) {
        assertThat(check.findings(new OpinionText(claim, outcome, facts, opinion, basis))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"属实。", "经查，情况属实。", "……", "反映问题不属实。"})
    void an_opinion_without_facts_is_not_signed(String facts) {
        assertFound("FactsAreStated", Severity.BLOCKING, text(facts, OPINION, BASIS));
    }

    @Test
    void facts_that_repeat_the_claim_are_pointed_out() {
        assertFound(
                "FactsAreFoundNotRepeated", Severity.ADVISORY, text("供热单位按合同供热，退还部分费用。", OPINION, BASIS));
    }

    @Test
    void facts_without_any_time_are_pointed_out() {
        assertFound("FactsSayWhen", Severity.ADVISORY, text("经检测，该户室温低于合同约定的标准。", OPINION, BASIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"依照有关规定", "根据国家法律法规和政策", "《某省城市供热条例》", "《条例》及相关文件"})
    void an_opinion_without_a_provision_is_not_signed(String basis) {
        assertFound("BasisIsCited", Severity.BLOCKING, text(FACTS, OPINION, basis));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "《某省城市供热条例》第二十一条",
        "《中华人民共和国民法典》第六百五十六条、《某市供热办法》第8条",
        "《某市供热办法》（2021年修订）第三十条",
        "某市人民政府〔2023〕12号文件"
    })
    void a_provision_or_a_numbered_document_is_a_basis(String basis) {
        assertThat(check.findings(text(FACTS, OPINION, basis))).isEmpty();
    }

    @Test
    void the_regulation_on_petitions_alone_does_not_carry_a_conclusion() {
        assertFound("BasisIsOfTheSubstance", Severity.ADVISORY, text(FACTS, OPINION, "《信访工作条例》第三十二条"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED, 供热单位按合同供热，退还部分费用的请求不予支持。",
        "SUPPORTED, 供热单位已按合同供热，退还部分费用的请求无法支持。",
        "NOT_SUPPORTED, 对供热单位按合同供热、退还部分费用的请求予以支持。",
        "EXPLAINED, 供热单位按合同供热，退还部分费用的请求不予支持。",
    })
    void a_text_against_the_chosen_conclusion_is_not_signed(OpinionOutcome outcome, String opinion) {
        assertFound("ConclusionFitsTheOutcome", Severity.BLOCKING, new OpinionText(CLAIM, outcome, FACTS, opinion, BASIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "供热单位按合同供热，退还部分费用由供热单位酌情办理。",
        "供热单位按合同供热，退还部分费用问题另行研究。",
        "供热单位按合同供热，退还部分费用一事待供暖季结束后再处理。",
        "供热单位按合同供热，对退还部分费用进一步研究。"
    })
    void a_conclusion_that_is_put_off_is_none(String opinion) {
        assertFound("ConclusionIsFirm", Severity.BLOCKING, text(FACTS, opinion, BASIS));
    }

    @Test
    void a_soft_promise_is_pointed_out() {
        assertFound("ConclusionIsFirm", Severity.ADVISORY, text(FACTS, "供热单位按合同供热，尽快退还部分费用。", BASIS));
    }

    @Test
    void a_law_whose_name_has_a_weasel_word_is_no_weasel() {
        assertThat(check.findings(text(FACTS, OPINION + "《关于酌情减免供热费用的通知》已废止。", BASIS))).isEmpty();
    }

    @Test
    void a_claim_without_an_answer_is_named() {
        assertThat(check.findings(text(FACTS, "供热单位已更换支管，按合同供热。", BASIS)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("EachClaimIsAnswered");
                    assertThat(found.blocking()).isFalse();
                    assertThat(found.words()).contains("共有2项请求", "第2项", "退还部分费用");
                });
    }

    @Test
    void all_claims_answered_in_one_sentence_are_not_answered_one_by_one() {
        var text = new OpinionText(
                "一、退还学杂费；二、公开收费标准；三、处理责任人。",
                OpinionOutcome.NOT_SUPPORTED,
                "2025年秋季学期，学校按照规定收取学杂费，票据齐全。",
                "以上请求没有事实根据，均不予支持。",
                "《某省教育收费管理办法》第九条");
        assertThat(check.findings(text)).extracting(Finding::rule).containsOnly("EachClaimIsAnswered").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "如不服本意见，可以自收到之日起六十日内申请行政复议。",
        "对本意见有异议的，可以向人民法院提起诉讼。",
        "你可以向劳动人事争议仲裁委员会申请仲裁。",
        "建议你通过诉讼途径解决。",
        "请双方依法提起民事诉讼。"
    })
    void another_remedy_than_a_review_is_not_signed(String remedy) {
        assertFound("RemedyIsNotTyped", Severity.BLOCKING, text(FACTS, OPINION + remedy, BASIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "如不服本意见，可以自收到之日起三十日内向上一级机关申请复查。",
        "你有权请求复查。",
        "不服的，可在15日内向市信访局申请复查。"
    })
    void the_right_remedy_is_not_typed_either(String remedy) {
        assertFound("RemedyIsNotTyped", Severity.BLOCKING, text(FACTS, OPINION + remedy, BASIS));
    }

    @Test
    void a_wrong_number_of_days_is_named() {
        assertThat(check.findings(text(FACTS, OPINION + "不服的，可在15日内向市信访局申请复查。", BASIS)))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).contains("15日内"));
    }

    @Test
    void what_must_be_mended_comes_first() {
        var found = check.findings(text("属实。", "尽快供热。", "有关规定"));
        assertThat(found).hasSizeGreaterThan(3);
        assertThat(found.stream().map(Finding::severity).toList()).isSorted();
        assertThat(found).allSatisfy(one -> assertThat(one.article()).startsWith("《信访工作条例》第三十"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "请求供热单位按合同供热，退还部分费用。|2",
        "小区门前的路坑洼不平。|1",
        "请求维修三号楼屋顶，解决顶层住户漏雨问题。|1",
        "我家在三楼，楼上漏水多年。请求物业修复。要求赔偿损失。|2",
        "（一）解决用水；（二）解决用电；（三）解决道路。|3",
        "诉求：1.退还押金 2.支付违约金|2",
        "希望政府查处某饭店油烟扰民，该饭店位于三号楼一层，并恢复绿地。|2",
        "要求补发2025年10.5个月工资|1"
    })
    void the_single_claims_are_told_apart(String claim, int number) {
        assertThat(Claims.in(claim)).hasSize(number);
    }

    private void assertFound(String rule, Severity severity, OpinionText text) {
        assertThat(check.findings(text))
                .as(text.toString())
                .anySatisfy(found -> {
                    assertThat(found.rule()).isEqualTo(rule);
                    assertThat(found.severity()).isEqualTo(severity);
                    assertThat(found.words()).endsWith("。");
                });
    }

    private static OpinionText text(String facts, String opinion, String basis) {
        return new OpinionText(CLAIM, OpinionOutcome.SUPPORTED, facts, opinion, basis);
    }
}
