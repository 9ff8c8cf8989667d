package cn.petition.workflow.opinioncheck;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regulation on petitions says how to answer; what the answer is follows from another law. */
final class BasisIsOfTheSubstance implements OpinionRule {

    private static final Pattern LAW = Pattern.compile("《([^》]+)》");
    private static final Pattern NUMBERED = Pattern.compile("[〔\\[(]\\d{4}[〕\\])]\\d+号");

    @Override
    public Stream<Finding> examine(OpinionText text) {
        String cited = Prose.plain(text.legalBasis() + "。" + text.opinion());
        var laws = LAW.matcher(cited).results().map(found -> found.group(1)).toList();
        if (laws.isEmpty()
                || laws.stream().anyMatch(law -> !law.contains("信访"))
                || NUMBERED.matcher(cited).find()) {
            return Stream.empty();
        }
        return Stream.of(advisory(
                OpinionField.LEGAL_BASIS, "只引用了信访方面的程序规定，请补充支持处理结论的法律、法规或者政策。", CONTENTS));
    }
}
