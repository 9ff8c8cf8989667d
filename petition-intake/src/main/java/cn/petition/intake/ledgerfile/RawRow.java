package cn.petition.intake.ledgerfile;

import java.util.List;

/** A row before it is known what its columns are; {@code line} counts from 1 as the person sees it. */
record RawRow(int line, List<RawCell> cells) {

    RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }

    /** Number of columns up to the last one that holds something. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
