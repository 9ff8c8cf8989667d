package cn.petition.documentation;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.PetitionLifecycle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Article → code → test: what of the regulations stands where in the product, and which test shows that it works.
 * Made from the lifecycle, the rule sets, the citations in the sources and the tests that say what they prove.
 */
final class ArticleTable {

    /** @param later what the article waits for, empty when the product has it */
    record Article(String key, String gist, String later, SortedSet<String> code, SortedSet<String> tests) {}

    private static final Map<String, String> REGULATIONS = Map.of("信访工作条例", "T22", "信访条例", "T05");
    private static final Pattern CHINESE = Pattern.compile("《(信访工作条例|信访条例)》([第条款项一二三四五六七八九十、至（）]+)");
    private static final Pattern CHINESE_ARTICLE = Pattern.compile("第([一二三四五六七八九十]+)条");
    private static final Pattern ENGLISH = Pattern.compile("Art\\. (\\d+(?: to \\d+)?(?:, \\d+(?: to \\d+)?)*)");
    private static final Pattern PROVES = Pattern.compile("@Proves\\(\\{?([^)}]*)}?\\)(?s:.*?)(?:void (\\w+)\\(|class (\\w+))");
    private static final Pattern KEY = Pattern.compile("(T22|T05)-(\\d+)");

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Path root;

    private ArticleTable(Path root) {
        this.root = root;
    }

    /** @param root folder of the whole product */
    static ArticleTable readFrom(Path root) {
        var table = new ArticleTable(root);
        table.list();
        table.lifecycle();
        table.periods();
        table.sources();
        table.tests();
        return table;
    }

    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    private void list() {
        for (String line : lines(root.resolve("petition-web/src/test/resources/articles.csv"))) {
            var cells = line.split(",");
            var later = cells.length > 2 ? cells[2] : "";
            articles.put(cells[0], new Article(cells[0], cells[1], later, new TreeSet<>(), new TreeSet<>()));
        }
    }

    private void lifecycle() {
        Map<String, SortedSet<String>> actions = new TreeMap<>();
        for (var row : PetitionLifecycle.transitions()) {
            for (String citation : row.articles().values()) {
                cited(citation).forEach(key -> actions.computeIfAbsent(key, none -> new TreeSet<>())
                        .add(Labels.of(row.action())));
            }
        }
        actions.forEach((key, names) -> code(key, "生命周期：" + String.join("、", names)));
    }

    private void periods() {
        Stream.of(NationalRuleSets.R2005, NationalRuleSets.R2022)
                .map(RuleSet::periods)
                .flatMap(periods -> periods.values().stream())
                .forEach(this::period);
    }

    private void period(PeriodRule rule) {
        cited(rule.basis().fullCite()).forEach(key -> code(key, "期间：" + Labels.of(rule.period())));
    }

    private void sources() {
        for (Path file : javaFiles("src/main/java")) {
            String text = read(file);
            String name = file.getFileName().toString().replace(".java", "");
            if (name.equals("PetitionLifecycle") || name.equals("package-info")) {
                continue;
            }
            cited(text).forEach(key -> code(key, name));
            Matcher english = ENGLISH.matcher(text);
            while (english.find()) {
                numbers(english.group(1)).forEach(number -> code("T22-" + number, name));
            }
        }
    }

    private void tests() {
        for (Path file : javaFiles("src/test/java")) {
            String text = read(file);
            String name = file.getFileName().toString().replace(".java", "");
            Matcher claim = PROVES.matcher(text);
            while (claim.find()) {
                Matcher key = KEY.matcher(claim.group(1));
                while (key.find()) {
                    article(key.group()).tests().add(claim.group(2) == null ? name : name + "." + claim.group(2));
                }
            }
        }
    }

    private void code(String key, String where) {
        var article = articles.get(key);
        if (article != null) {
            article.code().add(where);
        }
    }

    private Article article(String key) {
        var article = articles.get(key);
        if (article == null) {
            throw new IllegalStateException("A test proves " + key + ", which articles.csv does not list");
        }
        return article;
    }

    private static SortedSet<String> cited(String text) {
        var keys = new TreeSet<String>();
        Matcher citation = CHINESE.matcher(text);
        while (citation.find()) {
            Matcher article = CHINESE_ARTICLE.matcher(citation.group(2));
            while (article.find()) {
                keys.add(REGULATIONS.get(citation.group(1)) + "-" + number(article.group(1)));
            }
        }
        return keys;
    }

    private static List<Integer> numbers(String list) {
        var numbers = new ArrayList<Integer>();
        for (String part : list.split(", ")) {
            var ends = part.split(" to ");
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int number = Integer.parseInt(ends[0]); number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return digit(numeral);
        }
        int tens = ten == 0 ? 1 : digit(numeral.substring(0, ten));
        return tens * 10 + (ten == numeral.length() - 1 ? 0 : digit(numeral.substring(ten + 1)));
    }

    private static int digit(String numeral) {
        return "零一二三四五六七八九".indexOf(numeral);
    }

    /** The table as the documentation shows it. */
    String asMarkdown() {
        var page = new StringBuilder("""
                # 条文、代码、测试对照

                由 `ArticleTableTest` 从生命周期、规则集、源代码中的引用和测试上的 `@Proves` 生成，改动后照测试的提示更新，不要手改。
                T22 为《信访工作条例》（2022-05-01 起），T05 为《信访条例》（2005-05-01 至 2022-04-30）。
                标“待”的条文还没有做成，括号里是它等待的部分。

                | 条文 | 内容 | 代码 | 测试 |
                |---|---|---|---|
                """);
        for (var article : articles.values()) {
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            article.key(),
                            article.gist(),
                            String.join("；", article.code()),
                            article.later().isEmpty()
                                    ? String.join("；", article.tests())
                                    : "待（" + article.later() + "）" + String.join("；", article.tests())));
        }
        return page.toString();
    }

    private List<Path> javaFiles(String under) {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve(under))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(ArticleTable::javaFilesBelow)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> javaFilesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
