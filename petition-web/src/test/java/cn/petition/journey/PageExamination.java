package cn.petition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold on every page that anybody opens: Chinese words only, nothing hidden sideways, usable by everybody. */
final class PageExamination {

    /**
     * Three words in a row are a sentence somebody forgot, an underscored or long upper-case word is a constant; codes
     * in groups with hyphens are neither.
     */
    private static final Pattern ENGLISH = Pattern.compile(
            "[A-Za-z]+(?:[ ,]+[a-z]+){2,}|\\b[A-Z]{2,}(?:_[A-Z]+)+\\b|(?<![-A-Z0-9])[A-Z]{4,}(?![-A-Z0-9])|\\bnull\\b|\\bundefined\\b|\\bNaN\\b|\\[object ");
    private static final Set<String> PROPER_NAMES = Set.of("DOCX", "XLSX", "JPEG", "WEBP", "HTML", "HEIC");
    /** Query codes and numbers of sealed matters: chance writes words into them. */
    private static final Pattern RANDOM_CODES =
            Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}|-S-[0-9A-Z]{10}");

    private static final String WORDS = "() => document.title + '\\n' + document.body.innerText + '\\n' + "
            + "[...document.querySelectorAll('[title],[placeholder],[aria-label],[alt],[data-label]')]"
            + ".flatMap(e => ['title','placeholder','aria-label','alt','data-label'].map(a => e.getAttribute(a)))"
            + ".filter(words => words).join('\\n')";
    private static final String HIDDEN_SIDEWAYS = "() => document.documentElement.scrollWidth"
            + " - document.documentElement.clientWidth";
    private static final String WIDEST = "() => [...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
            + ".slice(0, 5).map(e => e.tagName + '.' + e.className + '#' + e.id).join('  ')";

    /** Lists do not scroll on wide screens: what does not fit would be cut off without a trace. */
    private static final String CUT_OFF = "() => [...document.querySelectorAll('.list-wrap:not(.scrolls)')]"
            + ".flatMap(wrap => [...wrap.querySelectorAll('th, td, button, a')].filter(cell => cell.checkVisibility()"
            + " && cell.getBoundingClientRect().right > wrap.getBoundingClientRect().right + 1))"
            + ".slice(0, 3).map(cell => cell.innerText.trim())";

    /**
     * How a page is built, without its words: the frame, and what stands in it. Of what is repeated two count, so that a
     * mark given twice is still seen. Two parts of one build have the same barriers, and the second needs no examination.
     */
    private static final String BUILD = """
            wanted => {
                const told = ['class', 'role', 'type', 'scope', 'tabindex', 'aria-hidden', 'style', 'lang'];
                const main = document.querySelector('main');
                const built = element => {
                    if (element === main && wanted === 'frame') return 'main';
                    const marks = [...element.attributes].filter(mark => mark.value !== '' && mark.name !== 'value')
                        .map(mark => told.includes(mark.name) ? mark.name + '=' + mark.value : mark.name).sort().join(' ');
                    const says = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) ? 'T' : '';
                    const named = element.labels ? element.labels.length : '';
                    const parts = [...element.children].map(built)
                        .filter((part, at, all) => part !== all[at - 1] || part !== all[at - 2]);
                    return element.tagName + '[' + marks + ']' + says + named + '(' + parts.join('') + ')';
                };
                return innerWidth + built(wanted === 'frame' ? document.documentElement : main);
            }""";

    /** Builds without a barrier, seen by this run. */
    private static final Set<String> WITHOUT_BARRIERS = ConcurrentHashMap.newKeySet();

    private PageExamination() {}

    static void examine(Page page, boolean scripts) {
        String where = page.url().replaceFirst("https?://[^/]+", "");
        String words = (String) page.evaluate(WORDS);
        assertThat(words).as("words without a label on " + where).doesNotContain("??");
        assertThat(englishIn(words)).as("English left on " + where).isEmpty();
        assertThat(page.locator("h1").count()).as("headings of first order on " + where).isPositive();
        int hidden = ((Number) page.evaluate(HIDDEN_SIDEWAYS)).intValue();
        assertThat(hidden)
                .as(() -> "pixels hidden sideways on " + where + " by " + page.evaluate(WIDEST))
                .isLessThanOrEqualTo(0);
        assertThat((List<?>) page.evaluate(CUT_OFF)).as("cells cut off at the right on " + where).isEmpty();
        if (scripts) {
            noBarriers(page, "frame", new AxeBuilder(page).exclude("main"), where);
            noBarriers(page, "main", new AxeBuilder(page).include("main"), where);
        }
    }

    static List<String> englishIn(String words) {
        return ENGLISH.matcher(RANDOM_CODES.matcher(words).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !PROPER_NAMES.contains(word))
                .distinct()
                .toList();
    }

    private static void noBarriers(Page page, String part, AxeBuilder examination, String where) {
        String build = (String) page.evaluate(BUILD, part);
        if (!WITHOUT_BARRIERS.contains(build)) {
            assertThat(seriousBarriers(examination)).as("barriers on " + where).isEmpty();
            WITHOUT_BARRIERS.add(build);
        }
    }

    private static List<String> seriousBarriers(AxeBuilder examination) {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return examination
                .options(violationsOnly)
                .setLegacyMode(true)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(PageExamination::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream()
                .limit(4)
                .map(node -> "\n    " + node.getHtml() + "\n    " + node.getFailureSummary())
                .collect(Collectors.joining());
    }
}
