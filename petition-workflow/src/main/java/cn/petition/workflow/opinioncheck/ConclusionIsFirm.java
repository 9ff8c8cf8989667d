package cn.petition.workflow.opinioncheck;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A conclusion decides; words that put the decision off leave the petitioner without one. */
final class ConclusionIsFirm implements OpinionRule {

    private static final Pattern PUT_OFF = Pattern.compile(
            "酌情|另行(研究|处理|答复|考虑|商议|协商|安排)|(进一步|再行?|继续|予以|另)研究|研究(解决|处理|后|决定后)|视情况?而?(处理|办理|考虑|解决)|待.{1,20}后再(行|予)?(处理|研究|答复|考虑)|择机|有关部门将(会)?(研究|考虑|处理)");
    private static final Pattern SOFT =
            Pattern.compile("原则上|适时|尽快|尽量|力争|条件成熟(时|后)|逐步(解决|推进)|积极(协调|争取|推进)");

    @Override
    public Stream<Finding> examine(OpinionText text) {
        String said = Prose.unquoted(Prose.plain(text.opinion()));
        var putOff = PUT_OFF.matcher(said);
        if (putOff.find()) {
            return Stream.of(blocking(
                    OpinionField.OPINION,
                    "处理意见写有“" + Prose.shown(putOff.group()) + "”，没有作出明确的结论，请写明处理决定。",
                    CONTENTS));
        }
        var soft = SOFT.matcher(said);
        return soft.find()
                ? Stream.of(advisory(
                        OpinionField.OPINION,
                        "处理意见写有“" + Prose.shown(soft.group()) + "”，请写明由谁、在何时之前办到什么程度。",
                        CONTENTS))
                : Stream.empty();
    }
}
