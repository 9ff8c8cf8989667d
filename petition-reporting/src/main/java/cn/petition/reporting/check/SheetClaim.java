package cn.petition.reporting.check;

import java.util.List;

/** What a table says about its own numbers. */
public sealed interface SheetClaim {

    /** A cell by row and column, from 0. */
    record Cell(int row, int column) {}

    /** One cell is the sum of others. */
    record Sum(Cell total, List<Cell> parts) implements SheetClaim {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** One cell is the percentage that the parts together are of the whole. */
    record Share(Cell percent, List<Cell> parts, Cell whole) implements SheetClaim {

        public Share {
            parts = List.copyOf(parts);
        }
    }
}
