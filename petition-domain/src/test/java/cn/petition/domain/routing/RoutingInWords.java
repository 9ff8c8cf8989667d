package cn.petition.domain.routing;

import cn.petition.domain.petition.Labels;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The decision tables as a document for people. */
final class RoutingInWords {

    private static final String HEAD = """
            # 分流和受理的判断规则

            由 `DecisionTables` 生成，`DecisionTablesTest` 逐行核对。规则只提出建议并说明理由，由工作人员决定；
            与建议不一致的决定须写明理由，随规则编号记入流转记录。每张表自上而下判断，先命中的为建议；
            某一规定没有列出依据的，表示该规定没有这一条。R2005 为《信访条例》，R2022 为《信访工作条例》，
            JY2016、JY2022 为简易办理办法的两个版本。
            """;

    private RoutingInWords() {}

    static String asMarkdown() {
        var text = new StringBuilder(HEAD);
        for (DecisionTable table : DecisionTable.values()) {
            text.append("\n## %s %s\n\n".formatted(table.number(), Labels.of(table)));
            text.append("| 编号 | 条件 | 规则 | 建议的步骤 | 依据 | 告知信访人 |\n|---|---|---|---|---|---|\n");
            DecisionTables.of(table).forEach(rule -> text.append(line(rule)));
        }
        return text.toString();
    }

    private static String line(RoutingRule rule) {
        String criteria = rule.criteria().stream().map(Criterion::words).collect(Collectors.joining("；"));
        String articles = new TreeMap<>(rule.articles())
                .entrySet().stream().map(one -> one.getKey() + "：" + one.getValue()).collect(Collectors.joining("<br>"));
        String step = rule.suggestion() == null ? "—" : Labels.of(rule.suggestion());
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(rule.code(), criteria, rule.ground(), step, articles, rule.told());
    }
}
