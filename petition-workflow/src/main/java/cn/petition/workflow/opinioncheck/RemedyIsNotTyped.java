package cn.petition.workflow.opinioncheck;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The only remedy against an opinion is a review by the organ above within the days the regulation sets; the document
 * says so by itself. What happened in a court earlier is a fact and may be told.
 */
final class RemedyIsNotTyped implements OpinionRule {

    private static final String OTHER = "(行政复议|复议|行政诉讼|诉讼|起诉|上诉|仲裁|申请再审)";
    private static final Pattern OTHER_REMEDY = Pattern.compile(
            "(不服|有异议|不满意)[^。;]{0,50}" + OTHER
                    + "|(可以?|有权|建议|请|应当?|须|告知|引导)(你|您|信访人|其|当事人|双方)?[^。;,]{0,16}(申请|提起|通过|提出|走|选择|寻求|向[^。;,]{1,20})[^。;,]{0,10}"
                    + OTHER);
    private static final Pattern REVIEW =
            Pattern.compile("(不服|有异议)[^。;]{0,60}(复查|复核)|(可以?|有权)[^。;]{0,30}(申请|请求|提出)(复查|复核)");
    private static final Pattern DAYS = Pattern.compile("(\\d+|[一二三四五六七八九十]+)(个)?(工作)?日(之)?内");
    private static final Pattern RIGHT_DAYS = Pattern.compile("(30|三十)日(之)?内");

    @Override
    public Stream<Finding> examine(OpinionText text) {
        return Stream.of(
                        examine(OpinionField.FACTS_FOUND, text.factsFound()),
                        examine(OpinionField.OPINION, text.opinion()),
                        examine(OpinionField.LEGAL_BASIS, text.legalBasis()))
                .flatMap(found -> found);
    }

    private Stream<Finding> examine(OpinionField field, String text) {
        String said = Prose.unquoted(Prose.plain(text));
        var other = OTHER_REMEDY.matcher(said);
        if (other.find()) {
            return Stream.of(blocking(
                    field,
                    "“" + Prose.shown(other.group()) + "”把复议、诉讼或者仲裁写成了救济途径；对处理意见不服只能请求复查，由系统写明，请删去。",
                    REMEDY));
        }
        var review = REVIEW.matcher(said);
        if (!review.find()) {
            return Stream.empty();
        }
        var days = DAYS.matcher(review.group());
        boolean wrong = days.find() && !RIGHT_DAYS.matcher(review.group()).find();
        return Stream.of(blocking(
                field,
                wrong
                        ? "申请复查的期限写成了“" + days.group() + "”，与条例不符；救济途径由系统写明，请删去这一句。"
                        : "救济途径由系统按照程序写明，请删去“" + Prose.shown(review.group()) + "”。",
                REMEDY));
    }
}
