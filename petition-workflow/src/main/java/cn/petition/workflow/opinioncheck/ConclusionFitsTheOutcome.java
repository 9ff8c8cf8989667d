package cn.petition.workflow.opinioncheck;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.OpinionOutcome;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of an opinion and its chosen conclusion say the same; several claims may end differently. */
final class ConclusionFitsTheOutcome implements OpinionRule {

    private static final Pattern REFUSED = Pattern.compile(
            "(不予|不能|无法|不应予?以?|难以|未予)(以)?(支持|采纳|认可)|不支持|不予办理|不符合(规定|条件|政策)|(请求|诉求)不成立");
    private static final Pattern GRANTED =
            Pattern.compile("(?<![不未无难应能法])(予以|给予|应予)支持|(?<![不予以给])支持(你|您|信访人|该|上述|其)");
    private static final Pattern EXPLAINED = Pattern.compile("合理|解释|说明|缺乏.{0,8}依据|没有.{0,8}依据|暂无.{0,8}(规定|依据)");

    @Override
    public Stream<Finding> examine(OpinionText text) {
        String said = Prose.unquoted(Prose.plain(text.opinion()));
        boolean refused = REFUSED.matcher(said).find();
        boolean granted = GRANTED.matcher(said).find();
        return switch (text.outcome()) {
            case SUPPORTED -> refused && !granted ? contradiction(text.outcome(), "不予支持") : Stream.empty();
            case NOT_SUPPORTED -> granted && !refused ? contradiction(text.outcome(), "予以支持") : Stream.empty();
            case EXPLAINED -> {
                if (granted && !refused && !EXPLAINED.matcher(said).find()) {
                    yield contradiction(text.outcome(), "予以支持");
                }
                yield EXPLAINED.matcher(said).find() ? Stream.empty() : Stream.of(blocking(
                        OpinionField.OPINION,
                        "结论为“" + Labels.of(text.outcome()) + "”，处理意见里没有说明请求合理而缺乏依据的理由，请补充。",
                        CONTENTS));
            }
        };
    }

    private Stream<Finding> contradiction(OpinionOutcome outcome, String said) {
        return Stream.of(blocking(
                OpinionField.OPINION,
                "结论选择“" + Labels.of(outcome) + "”，而处理意见写的是" + said + "，请改成一致。",
                CONTENTS));
    }
}
