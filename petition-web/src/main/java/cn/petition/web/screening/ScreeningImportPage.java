package cn.petition.web.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page on which files of disputes and warnings are brought. */
record ScreeningImportPage(
        String kind, @Nullable String refusal, List<Fault> faults, List<Guide> guides, List<Earlier> earlier) {

    /** What keeps a file out. */
    record Fault(String line, String column, String sentence) {}

    /** Which columns a file has. */
    record Guide(String kind, String title, String required, String optional) {}

    /** A file that was taken in. */
    record Earlier(String name, String kind, String rows, String by, String at) {}
}
