package cn.petition.intake.ledgerfile;

import java.util.List;

/**
 * One row of data: the line that a person sees in the file, one text for each heading (empty, never null) and the
 * cells that cannot be taken as they stand. A row with problems is to be rejected as a whole.
 */
public record LedgerRow(int line, List<String> cells, List<CellProblem> problems) {

    public LedgerRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
