package cn.petition.reporting.check;

import cn.petition.reporting.check.SheetClaim.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as other systems export them: an object with a total (合计) and parts by something, percentages of the same
 * parts, a rate with its numbers, and tables as lists of rows.
 */
final class JsonTables {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern TOTAL = Pattern.compile("(?i)^(total|合计|总计|总数|总量|共计)$");
    private static final Pattern WHOLE = Pattern.compile("(?i)^(of|whole|total|总数|应办|基数|分母)$");
    private static final Pattern PERCENT = Pattern.compile("(?i)^(rate|pct|percent|percentage|占比|比例|百分比|.*率)$");
    private static final Pattern PERCENTS = Pattern.compile("(?i)^(pct|percent|占比|比例|比重).*");
    private static final Pattern PARTS = Pattern.compile("(?i)^(by[_A-Z].*|按.*|分.*|各.*)$");
    private static final int DEEPEST = 6;

    private final CheckedPaper.Builder builder = new CheckedPaper.Builder();

    static CheckedPaper read(String json) {
        try {
            var tables = new JsonTables();
            tables.node(MAPPER.readTree(json), "", 0);
            return tables.builder.paper();
        } catch (JacksonException unreadable) {
            throw new PaperUnreadable("内容不是完整的 JSON，请重新导出或者改为粘贴文字。");
        }
    }

    private void node(JsonNode node, String name, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            array(node, name, depth);
        } else if (node.isObject()) {
            object(node, name, depth);
        }
    }

    private void array(JsonNode array, String name, int depth) {
        boolean rows = !array.isEmpty();
        for (var one : array) {
            rows &= one.isArray();
        }
        if (rows) {
            var cells = new ArrayList<List<String>>();
            array.forEach(row -> cells.add(texts(row)));
            builder.sheet(name, cells);
            return;
        }
        if (isTable(array)) {
            var cells = new ArrayList<List<String>>();
            var columns = array.get(0).properties().stream().map(Map.Entry::getKey).toList();
            cells.add(columns);
            array.forEach(row -> cells.add(columns.stream().map(column -> text(row.path(column))).toList()));
            builder.sheet(name, cells);
            return;
        }
        int number = 0;
        for (var one : array) {
            number++;
            node(one, name.isEmpty() ? "第 " + number + " 项" : name + "第 " + number + " 项", depth + 1);
        }
    }

    /** Rows of values under the same names. */
    private static boolean isTable(JsonNode array) {
        if (array.size() < 2 || !array.get(0).isObject()) {
            return false;
        }
        Set<String> columns = names(array.get(0));
        for (var row : array) {
            if (!row.isObject() || !names(row).equals(columns) || row.properties().stream().anyMatch(one -> one.getValue().isContainer())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.properties().forEach(one -> names.add(one.getKey()));
        return names;
    }

    private void object(JsonNode object, String name, int depth) {
        var label = title(object, name);
        var rows = new ArrayList<List<String>>();
        var cells = new LinkedHashMap<String, Cell>();
        object.properties().forEach(one -> {
            if (!one.getValue().isContainer()) {
                cells.put(one.getKey(), add(rows, one.getKey(), text(one.getValue())));
            } else if (isNumbers(one.getValue())) {
                one.getValue().properties().forEach(inner -> {
                    var key = one.getKey() + "." + inner.getKey();
                    cells.put(key, add(rows, key, text(inner.getValue())));
                });
            }
        });
        builder.sheet(label, rows, claims(object, cells));
        object.properties().forEach(one -> {
            if (one.getValue().isContainer() && !isNumbers(one.getValue())) {
                node(one.getValue(), label + "." + one.getKey(), depth + 1);
            }
        });
    }

    private static String title(JsonNode object, String name) {
        for (var key : List.of("id", "name", "unit", "名称", "单位")) {
            if (object.path(key).isString()) {
                return object.path(key).asString();
            }
        }
        return name;
    }

    private static Cell add(List<List<String>> rows, String key, String value) {
        rows.add(List.of(key, value));
        return new Cell(rows.size() - 1, 1);
    }

    private static boolean isNumbers(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.properties().stream().allMatch(one -> one.getValue().isNumber());
    }

    private static List<SheetClaim> claims(JsonNode object, Map<String, Cell> cells) {
        var claims = new ArrayList<SheetClaim>();
        var total = object.properties().stream()
                .filter(one -> TOTAL.matcher(one.getKey()).matches() && one.getValue().isNumber())
                .map(one -> cells.get(one.getKey()))
                .findFirst()
                .orElse(null);
        for (var one : object.properties()) {
            if (!isNumbers(one.getValue())) {
                continue;
            }
            var map = one.getValue();
            var percent = map.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(key -> PERCENT.matcher(key).matches())
                    .findFirst();
            if (PERCENTS.matcher(one.getKey()).matches()) {
                percents(object, one.getKey(), total, cells, claims);
            } else if (percent.isPresent()) {
                rate(one.getKey(), map, percent.get(), total, cells, claims);
            } else if (total != null && PARTS.matcher(one.getKey()).matches()) {
                var parts = map.properties().stream()
                        .map(part -> cells.get(one.getKey() + "." + part.getKey()))
                        .toList();
                claims.add(new SheetClaim.Sum(total, parts));
            }
        }
        return claims;
    }

    /** Percentages under the same names as a group of numbers. */
    private static void percents(
            JsonNode object,
            String key,
            @org.jspecify.annotations.Nullable Cell total,
            Map<String, Cell> cells,
            List<SheetClaim> claims) {
        var names = names(object.path(key));
        object.properties().stream()
                .filter(one -> !one.getKey().equals(key) && isNumbers(one.getValue()))
                .filter(one -> names(one.getValue()).containsAll(names))
                .findFirst()
                .filter(parts -> total != null)
                .ifPresent(parts -> names.forEach(name -> claims.add(new SheetClaim.Share(
                        cells.get(key + "." + name),
                        List.of(cells.get(parts.getKey() + "." + name)),
                        java.util.Objects.requireNonNull(total)))));
    }

    private static void rate(
            String key,
            JsonNode map,
            String percent,
            @org.jspecify.annotations.Nullable Cell total,
            Map<String, Cell> cells,
            List<SheetClaim> claims) {
        var whole = map.properties().stream()
                .map(Map.Entry::getKey)
                .filter(one -> WHOLE.matcher(one).matches())
                .findFirst();
        var parts = map.properties().stream()
                .map(Map.Entry::getKey)
                .filter(one -> !one.equals(percent) && !whole.filter(one::equals).isPresent())
                .map(one -> cells.get(key + "." + one))
                .toList();
        var denominator = whole.map(one -> cells.get(key + "." + one)).orElse(total);
        if (denominator != null && !parts.isEmpty()) {
            claims.add(new SheetClaim.Share(cells.get(key + "." + percent), parts, denominator));
        }
    }

    private static List<String> texts(JsonNode row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(text(cell)));
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isNumber()) {
            return new BigDecimal(value.asString()).toPlainString();
        }
        return value.isContainer() || value.isNull() ? "" : value.asString();
    }
}
