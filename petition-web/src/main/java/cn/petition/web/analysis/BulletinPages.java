package cn.petition.web.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of the monthly bulletins. */
final class BulletinPages {

    private BulletinPages() {}

    /** All bulletins of the organ. */
    record ListPage(List<Line> lines, boolean mayBegin, @Nullable String problem) {}

    /** One bulletin. */
    record Line(String month, String href, String number, String dated, String state) {}

    /**
     * A bulletin.
     *
     * @param html the text, with links at its figures
     */
    record BulletinPage(
            String title,
            String state,
            boolean issued,
            boolean mayWrite,
            boolean mayIssue,
            String html,
            List<Part> parts,
            @Nullable String sha256,
            String base) {}

    /** A part with what the writer added to it. */
    record Part(String name, String heading, String body) {}
}
