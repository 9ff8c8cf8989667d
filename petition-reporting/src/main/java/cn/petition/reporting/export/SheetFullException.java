package cn.petition.reporting.export;

/** More rows than a worksheet holds; the clerk narrows the filter. */
public class SheetFullException extends RuntimeException {

    SheetFullException() {
        super("导出超过 " + SheetWriter.MOST_ROWS + " 行，请缩小查询条件后重新导出。");
    }
}
