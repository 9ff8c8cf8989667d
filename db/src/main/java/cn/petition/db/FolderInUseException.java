package cn.petition.db;

import java.nio.file.Path;

/** Another running application holds the data folder. */
public final class FolderInUseException extends EmbeddedPostgresException {

    FolderInUseException(Path folder) {
        super("数据目录 " + folder + " 正由另一个运行中的程序使用；请先停止那个程序，或用 petition.data-folder 指定别的目录。");
    }
}
