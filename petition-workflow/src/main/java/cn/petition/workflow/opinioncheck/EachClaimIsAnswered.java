package cn.petition.workflow.opinioncheck;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several claims are answered one by one. A claim counts as answered when the opinion numbers at least as many answers
 * as there are claims, names it by its number (第二项), or repeats a third of the letter pairs that are its own. That is
 * a guess from the words alone; who answered in other words says so and signs.
 */
final class EachClaimIsAnswered implements OpinionRule {

    private static final double REPEATED = 0.33;
    private static final Pattern FILLER =
            Pattern.compile("请求|要求|希望|恳请|申请|诉求|尽快|依法|及时|有关部门|相关部门|政府|部门|领导|解决|处理|给予|予以|问题|情况|反映|我们|本人|村民|业主");
    private static final Pattern ANSWER = Pattern.compile(
            "(?:^|(?<=[\\s。;；:：]))(?:[(（]?[一二三四五六七八九十]{1,2}[)）、]|第[一二三四五六七八九十]{1,2}[,，、项]|[(（]\\d{1,2}[)）]|\\d{1,2}(?:、|\\.(?!\\d)|\\)))|[①-⑳]");
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    @Override
    public Stream<Finding> examine(OpinionText text) {
        var claims = Claims.in(text.claim());
        String opinion = Prose.plain(text.opinion());
        if (claims.size() < 2 || ANSWER.matcher(opinion).results().count() >= claims.size()) {
            return Stream.empty();
        }
        return IntStream.range(0, claims.size())
                .filter(at -> !named(at, opinion) && !repeated(claims.get(at), opinion))
                .mapToObj(at -> advisory(
                        OpinionField.OPINION,
                        "共有" + claims.size() + "项请求，第" + (at + 1) + "项“" + Prose.shown(claims.get(at))
                                + "”没有找到对应的答复，请逐项答复。",
                        CONTENTS));
    }

    private static boolean named(int at, String opinion) {
        return opinion.contains("第" + (at + 1) + "项")
                || at < NUMERALS.size() && opinion.contains("第" + NUMERALS.get(at) + "项");
    }

    private static boolean repeated(String claim, String opinion) {
        String own = FILLER.matcher(claim).replaceAll(" ");
        return Prose.share(Prose.pairs(own).isEmpty() ? claim : own, opinion) >= REPEATED;
    }
}
