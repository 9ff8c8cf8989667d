package cn.petition.reporting.check;

import cn.petition.reporting.check.CheckedPaper.Sheet;
import cn.petition.reporting.check.SheetClaim.Cell;
import cn.petition.reporting.check.SheetClaim.Share;
import cn.petition.reporting.check.SheetClaim.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a table means by its rows: a row 合计 sums the rows above, a column sums others where most rows do so, and a
 * column is a percentage of two others where most rows say so.
 */
final class SheetReader {

    private static final Pattern NUMBER = Pattern.compile("^(-?[0-9]{1,3}(?:,[0-9]{3})+|-?[0-9]+)(\\.[0-9]+)?(%|[\\p{IsHan}]{1,2})?$");
    private static final Pattern TOTAL = Pattern.compile("^(合计|总计|总数|共计|全部|合\\s*计|总\\s*计)$");
    private static final Pattern SUBTOTAL = Pattern.compile("^小\\s*计$");
    private static final Pattern SHARE_HEADER = Pattern.compile("率|占比|比例|比重|%|百分比");
    private static final Pattern UNIT = Pattern.compile("[（(/](件次|人次|批次|批|件|起|宗|人|次)[）)]?");
    private static final Pattern SUM_HEADER = Pattern.compile("^(合计|总计|共计|小计|总数)([（(].*)?$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double MOST = 0.6;
    private static final int ROWS = 3;

    private final Sheet sheet;
    private final List<String> header;
    private final int first;
    private final int width;

    SheetReader(Sheet sheet) {
        this.sheet = sheet;
        boolean named = sheet.rows().get(0).stream().skip(1).noneMatch(cell -> number(cell).isPresent());
        this.header = named ? sheet.rows().get(0) : List.of();
        this.first = named ? 1 : 0;
        this.width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    static Optional<BigDecimal> number(String cell) {
        var found = NUMBER.matcher(cell.strip());
        return found.matches()
                ? Optional.of(new BigDecimal(
                        found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2))))
                : Optional.empty();
    }

    List<SheetClaim> claims() {
        var claims = new ArrayList<SheetClaim>();
        var shares = shares(claims);
        totals(claims, shares);
        columnSums(claims, shares);
        return claims;
    }

    private Optional<BigDecimal> at(int row, int column) {
        return number(sheet.cell(row, column));
    }

    private List<Integer> rows() {
        return IntStream.range(first, sheet.rows().size()).boxed().toList();
    }

    private List<Integer> numeric() {
        return IntStream.range(0, width)
                .filter(column -> rows().stream().filter(row -> at(row, column).isPresent()).count() >= 1)
                .filter(column -> rows().stream()
                        .allMatch(row -> at(row, column).isPresent()
                                || sheet.cell(row, column).isBlank()
                                || sheet.cell(row, column).matches("[-—/]+")))
                .boxed()
                .toList();
    }

    private String header(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    private boolean isTotal(int row) {
        return TOTAL.matcher(sheet.cell(row, 0).strip()).matches();
    }

    private boolean isSubtotal(int row) {
        return SUBTOTAL.matcher(sheet.cell(row, 0).strip()).matches();
    }

    private void totals(List<SheetClaim> claims, List<Integer> shares) {
        for (int column : numeric()) {
            if (column == 0 || shares.contains(column)) {
                continue;
            }
            var parts = new ArrayList<Cell>();
            var group = new ArrayList<Cell>();
            var leading = rows().stream().filter(this::isTotal).findFirst().filter(row -> row == first);
            for (int row : rows()) {
                var cell = new Cell(row, column);
                if (isTotal(row)) {
                    if (leading.isEmpty() && !parts.isEmpty()) {
                        claims.add(new Sum(cell, parts));
                    }
                } else if (isSubtotal(row)) {
                    if (!group.isEmpty()) {
                        claims.add(new Sum(cell, group));
                    }
                    group = new ArrayList<>();
                } else {
                    parts.add(cell);
                    group.add(cell);
                }
            }
            if (leading.isPresent() && !parts.isEmpty()) {
                claims.add(new Sum(new Cell(leading.get(), column), parts));
            }
        }
    }

    /** Columns of percentages; their claims are added for every row. */
    private List<Integer> shares(List<SheetClaim> claims) {
        var numeric = numeric().stream().filter(column -> column > 0 || header.isEmpty()).toList();
        var shares = new ArrayList<Integer>();
        boolean anyNamed = numeric.stream().anyMatch(this::isNamedShare);
        for (int column : numeric) {
            boolean named = isNamedShare(column);
            boolean possible = named
                    || !anyNamed && rows().stream()
                            .flatMap(row -> at(row, column).stream())
                            .allMatch(one -> one.signum() >= 0 && one.compareTo(HUNDRED) <= 0);
            var best = possible ? best(numeric, column, named) : Optional.<List<SheetClaim>>empty();
            if (best.isPresent()) {
                shares.add(column);
                claims.addAll(best.get());
            } else if (named) {
                shares.add(column);
                byName(numeric, column).ifPresent(claims::addAll);
            }
        }
        return shares;
    }

    private boolean isNamedShare(int column) {
        return SHARE_HEADER.matcher(header(column)).find()
                || rows().stream().anyMatch(row -> sheet.cell(row, column).strip().endsWith("%"));
    }

    private Optional<List<SheetClaim>> best(List<Integer> numeric, int column, boolean named) {
        List<SheetClaim> best = List.of();
        int most = 0;
        for (int part : numeric) {
            for (int whole : numeric) {
                if (part == column || whole == column || part == whole || isNamedShare(part) || isNamedShare(whole)) {
                    continue;
                }
                var claims = new ArrayList<SheetClaim>();
                for (int row : rows()) {
                    claims.add(new Share(new Cell(row, column), List.of(new Cell(row, part)), new Cell(row, whole)));
                }
                int matches = matches(claims);
                if (matches > most && telling(column)) {
                    most = matches;
                    best = claims;
                }
            }
            var total = rows().stream().filter(this::isTotal).findFirst();
            if (part != column && total.isPresent() && !isNamedShare(part)) {
                var claims = new ArrayList<SheetClaim>();
                for (int row : rows()) {
                    claims.add(new Share(
                            new Cell(row, column), List.of(new Cell(row, part)), new Cell(total.get(), part)));
                }
                int matches = matches(claims);
                if (matches > most && telling(column)) {
                    most = matches;
                    best = claims;
                }
            }
        }
        long filled = rows().stream().filter(row -> at(row, column).isPresent()).count();
        boolean enough = most >= Math.max(named ? 2 : ROWS, Math.ceil(filled * MOST));
        return enough ? Optional.of(best) : Optional.empty();
    }

    /** Not the same number all the way down, which many divisions would give. */
    private boolean telling(int column) {
        return rows().stream().flatMap(row -> at(row, column).stream()).map(BigDecimal::stripTrailingZeros).distinct().count() > 1;
    }

    private int matches(List<SheetClaim> claims) {
        return (int) claims.stream()
                .map(Share.class::cast)
                .filter(claim -> {
                    var percent = at(claim.percent().row(), claim.percent().column());
                    var part = at(claim.parts().get(0).row(), claim.parts().get(0).column());
                    var whole = at(claim.whole().row(), claim.whole().column());
                    return percent.isPresent()
                            && part.isPresent()
                            && whole.isPresent()
                            && whole.get().signum() > 0
                            && part.get()
                                            .multiply(HUNDRED)
                                            .divide(whole.get(), Math.max(0, percent.get().scale()), RoundingMode.HALF_UP)
                                            .compareTo(percent.get())
                                    == 0;
                })
                .count();
    }

    /** 化解率 beside 化解 and 交办, where there are too few rows to see it from the numbers. */
    private Optional<List<SheetClaim>> byName(List<Integer> numeric, int column) {
        var stem = header(column).replaceAll("[（(].*", "").replaceAll("率.*$", "").replaceAll("^(按期|及时)", "");
        if (stem.length() < 2) {
            return Optional.empty();
        }
        var part = numeric.stream()
                .filter(one -> one != column && header(one).contains(stem.substring(stem.length() - 2)))
                .findFirst();
        var whole = numeric.stream()
                .filter(one -> one != column && !part.filter(one::equals).isPresent())
                .filter(one -> header(one).matches(".*(总|受理|交办|任务|应|登记|包案).*"))
                .findFirst();
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rows().stream()
                .<SheetClaim>map(row -> new Share(
                        new Cell(row, column), List.of(new Cell(row, part.get())), new Cell(row, whole.get())))
                .toList());
    }

    /** A column that sums others: named 合计, or so in most rows. */
    private void columnSums(List<SheetClaim> claims, List<Integer> shares) {
        var columns = numeric().stream()
                .filter(column -> column > 0 && !shares.contains(column))
                .toList();
        for (int total : columns) {
            var others = columns.stream().filter(column -> column != total).toList();
            boolean named = SUM_HEADER.matcher(header(total)).matches();
            if (named && others.size() > 1 && holds(total, others) >= 1) {
                rows().forEach(row -> claims.add(sum(row, total, others)));
            } else if (others.size() == 2 && rows().size() > ROWS && holds(total, others) >= rows().size() * MOST
                    && rows().stream().filter(row -> at(row, others.get(0)).filter(one -> one.signum() != 0).isPresent()
                            && at(row, others.get(1)).filter(one -> one.signum() != 0).isPresent()).count() >= 2) {
                rows().forEach(row -> claims.add(sum(row, total, others)));
            }
        }
    }

    private static Sum sum(int row, int total, List<Integer> others) {
        return new Sum(
                new Cell(row, total), others.stream().map(column -> new Cell(row, column)).toList());
    }

    private long holds(int total, List<Integer> others) {
        return rows().stream()
                .filter(row -> at(row, total).isPresent())
                .filter(row -> others.stream()
                                .flatMap(column -> at(row, column).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(at(row, total).get())
                        == 0)
                .count();
    }

    /** The header of a column 合计 over columns whose headers name different units. */
    Optional<Cell> mixedUnits() {
        for (int total = 1; total < header.size(); total++) {
            int column = total;
            if (!SUM_HEADER.matcher(header(column)).matches()) {
                continue;
            }
            var others = numeric().stream().filter(one -> one > 0 && one != column).toList();
            long units = others.stream()
                    .map(one -> UNIT.matcher(header(one)))
                    .filter(java.util.regex.Matcher::find)
                    .map(unit -> unit.group(1))
                    .distinct()
                    .count();
            if (units > 1 && holds(column, others) >= 1) {
                return Optional.of(new Cell(0, column));
            }
        }
        return Optional.empty();
    }
}
