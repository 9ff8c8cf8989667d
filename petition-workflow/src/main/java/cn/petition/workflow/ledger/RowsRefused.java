package cn.petition.workflow.ledger;

import java.util.List;

/** A table is taken over whole or not at all: some of its rows are wrong, each said in one sentence with its line. */
public final class RowsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public RowsRefused(List<String> problems) {
        super("有" + problems.size() + "处需要改正，没有导入。");
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
