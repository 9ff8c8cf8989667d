package cn.petition.intake.ledgerfile;

import org.jspecify.annotations.Nullable;

/** A file that is not read as a ledger; the message is one sentence for the person that says what to do. */
public final class LedgerRefused extends RuntimeException {

    /** Why the file was refused; the sentence belongs to the reason. */
    public enum Reason {
        EMPTY("文件是空的，请选择有内容的台账重新上传。"),
        TOO_LARGE("文件超过 %d MB，请拆分成几个文件后分别上传。"),
        NOT_A_LEDGER("这个文件不是表格，请上传 .xlsx 或 .csv 格式的台账。"),
        WRONG_EXTENSION("文件内容是 %s，扩展名却不是，请把文件名改为以 %s 结尾后重新上传。"),
        OLD_FORMAT("这是旧版的 .xls 文件，请用表格软件另存为 .xlsx 后重新上传。"),
        OTHER_FORMAT("这是 %s 格式的表格，请用表格软件另存为 .xlsx 后重新上传。"),
        PASSWORD("文件设有打开密码，请取消密码后重新上传。"),
        MACROS("文件含有宏，请另存为不含宏的 .xlsx 后重新上传。"),
        EXTERNAL_LINKS("表格引用了其他文件，请把引用的公式粘贴为数值后重新上传。"),
        ZIP_BOMB("文件解压后过大，已停止读取，请拆分成几个文件或另存为 .csv 后重新上传。"),
        DOCTYPE("文件内含不允许的外部定义，请用表格软件另存为 .xlsx 后重新上传。"),
        DAMAGED("文件已损坏，无法读取，请用表格软件打开并另存为 .xlsx 后重新上传。"),
        NO_VISIBLE_SHEET("文件中没有可见的工作表，请取消隐藏或另存为新文件后重新上传。"),
        TOO_MANY_FORMULAS("表格中的数组公式过多，请把公式粘贴为数值后重新上传。"),
        ENCODING("第 %d 行的文字无法识别，请把文件另存为 UTF-8 编码的 .csv 或 .xlsx 后重新上传。"),
        QUOTES("第 %d 行的双引号没有成对，请改正后重新上传。"),
        NO_HEADINGS("没有找到标题行，请在第一行填写各列的标题后重新上传。"),
        EMPTY_HEADING("第 %d 行的第 %d 列（%s 列）没有标题，请补上标题或删除该列后重新上传。"),
        DUPLICATE_HEADING("标题“%s”出现了不止一次，请改成不同的标题后重新上传。"),
        TOO_MANY_ROWS("数据超过 %d 行，请拆分成几个文件后分别上传。"),
        TOO_MANY_COLUMNS("表格超过 %d 列，请删除用不到的列后重新上传。"),
        CELL_TOO_LONG("第 %d 行的第 %d 列超过 %d 个字，请缩短后重新上传。"),
        TEXT_TOO_LONG("有单元格超过 %d 个字，请缩短后重新上传。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    private LedgerRefused(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    static LedgerRefused because(Reason reason, Object... facts) {
        return new LedgerRefused(reason, reason.sentence.formatted(facts), null);
    }

    static LedgerRefused damaged(Exception cause) {
        return new LedgerRefused(Reason.DAMAGED, Reason.DAMAGED.sentence, cause);
    }

    public Reason reason() {
        return reason;
    }
}
