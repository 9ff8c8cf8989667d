package cn.petition.web.ledger;

import cn.petition.domain.petition.Labels;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of an earlier ledger under their headings; what cannot be read is said with its line, and the row is left. */
public final class PastRows {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?.*");
    private static final int LONG = 2000;

    /** Leaves a row that cannot be read. */
    private static final class Unreadable extends RuntimeException {

        Unreadable(String words) {
            super(words, null, false, false);
        }
    }

    /** One row. */
    public static final class Row {

        private final List<String> headings;
        private final LedgerRow cells;
        private final List<String> problems;

        Row(List<String> headings, LedgerRow cells, List<String> problems) {
            this.headings = headings;
            this.cells = cells;
            this.problems = problems;
        }

        public int line() {
            return cells.line();
        }

        public void complain(@Nullable String words) {
            if (words != null) {
                problems.add("第" + line() + "行：" + words);
            }
        }

        public @Nullable String text(String heading) {
            int column = headings.indexOf(heading);
            String words = column < 0 ? "" : cells.cells().get(column).strip();
            if (words.length() > LONG) {
                throw new Unreadable("“" + heading + "”超过" + LONG + "字，请缩短。");
            }
            return words.isEmpty() ? null : words;
        }

        public String must(String heading) {
            String words = text(heading);
            if (words == null) {
                throw new Unreadable("请填写“" + heading + "”。");
            }
            return words;
        }

        /** As {@link #must}, with no more than so many characters. */
        String shortText(String heading, int most) {
            String words = must(heading);
            if (words.length() > most) {
                throw new Unreadable("“" + heading + "”超过" + most + "字，请缩短。");
            }
            return words;
        }

        String unreadable(String words) {
            throw new Unreadable(words);
        }

        public @Nullable LocalDate day(String heading) {
            String words = text(heading);
            if (words == null) {
                return null;
            }
            var parts = DAY.matcher(words);
            if (parts.matches()) {
                try {
                    return LocalDate.parse("%s-%02d-%02d".formatted(
                            parts.group(1), Integer.valueOf(parts.group(2)), Integer.valueOf(parts.group(3))));
                } catch (DateTimeParseException notADay) {
                    throw new Unreadable("“" + heading + "”的日期" + words + "不存在。");
                }
            }
            throw new Unreadable("“" + heading + "”不是日期，请按“2026-03-16”的样子填写。");
        }

        public LocalDate mustDay(String heading) {
            must(heading);
            var day = day(heading);
            if (day == null) {
                throw new Unreadable("请填写“" + heading + "”。");
            }
            return day;
        }

        public long number(String heading, long otherwise) {
            String words = text(heading);
            if (words == null) {
                return otherwise;
            }
            if (!words.matches("[0-9]{1,6}(\\.0+)?")) {
                throw new Unreadable("“" + heading + "”应为不小于零的整数。");
            }
            return Long.parseLong(words.replaceFirst("\\.0+$", ""));
        }

        public <E extends Enum<E>> @Nullable E choice(String heading, Class<E> of) {
            String words = text(heading);
            if (words == null) {
                return null;
            }
            return Arrays.stream(of.getEnumConstants())
                    .filter(one -> Labels.of(one).equals(words))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable("没有认出“" + heading + "”的“" + words + "”，请填"
                            + String.join("、", Arrays.stream(of.getEnumConstants()).map(Labels::of).toList()) + "之一。"));
        }
    }

    private PastRows() {}

    /** As below, where some columns must be there, and at least one row. */
    static void readAll(LedgerFile file, List<PastColumn> columns, List<String> problems, Consumer<Row> reader) {
        var headings = file.headings().stream().map(String::strip).toList();
        columns.stream()
                .filter(column -> column.required() && !headings.contains(column.heading()))
                .forEach(column -> problems.add("没有“" + column.heading() + "”这一列，请补上后重新上传。"));
        if (!problems.isEmpty()) {
            return;
        }
        if (file.rowCount() == 0) {
            problems.add("文件只有标题，没有数据行，请检查后重新上传。");
            return;
        }
        read(file, columns.stream().map(PastColumn::heading).toList(), problems, reader);
    }

    /** @param columns headings that are known; a file in which none of them stands is not this ledger */
    public static void read(LedgerFile file, List<String> columns, List<String> problems, Consumer<Row> reader) {
        var headings = file.headings().stream().map(String::strip).toList();
        if (headings.stream().noneMatch(columns::contains)) {
            problems.add("标题行里没有可以识别的列，请按页面所列的标题整理后再上传。");
            return;
        }
        file.forEachRow(cells -> {
            var row = new Row(headings, cells, problems);
            try {
                if (!cells.isClean()) {
                    throw new Unreadable("有单元格无法读取，请改正。");
                }
                reader.accept(row);
            } catch (Unreadable unreadable) {
                row.complain(String.valueOf(unreadable.getMessage()));
            }
        });
    }
}
