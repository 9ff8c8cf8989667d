package cn.petition.workflow.opinioncheck;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An opinion rests on a provision that the petitioner can look up: 《…》第…条, or a numbered document of an authority. */
final class BasisIsCited implements OpinionRule {

    private static final Pattern PROVISION =
            Pattern.compile("《[^》]+》[^《。;]{0,30}?第[\\d〇零一二三四五六七八九十百千]+条");
    private static final Pattern NUMBERED = Pattern.compile("[〔\\[(]\\d{4}[〕\\])]\\d+号");

    @Override
    public Stream<Finding> examine(OpinionText text) {
        String cited = Prose.plain(text.legalBasis() + "。" + text.opinion());
        if (PROVISION.matcher(cited).find() || NUMBERED.matcher(cited).find()) {
            return Stream.empty();
        }
        return Stream.of(cited.contains("《")
                ? blocking(OpinionField.LEGAL_BASIS, "引用了法规名称而没有写明条款，请写明第几条。", CONTENTS)
                : blocking(
                        OpinionField.LEGAL_BASIS, "没有引用法律、法规或者政策依据，请写明名称和条款，如《物业管理条例》第三十五条。", CONTENTS));
    }
}
