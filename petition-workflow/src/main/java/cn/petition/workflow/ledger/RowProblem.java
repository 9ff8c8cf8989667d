package cn.petition.workflow.ledger;

/** What is wrong with a row of a file, in one sentence that says what to do. */
public record RowProblem(int line, String words) {

    @Override
    public String toString() {
        return "第" + line + "行：" + words;
    }
}
