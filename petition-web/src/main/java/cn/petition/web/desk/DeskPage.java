package cn.petition.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk in finished words.
 *
 * @param warning what counts as due soon, one sentence
 * @param organs organs with most overdue matters first
 * @param allOrgans how many organs have open matters in all
 * @param areas tiles and rows one level below the own area
 */
public record DeskPage(
        String office,
        String warning,
        List<Figure> matters,
        List<Row> organs,
        int allOrgans,
        boolean everyOrgan,
        List<Row> areas,
        List<LedgerPanel> ledgers,
        List<Campaign> campaigns) {

    /**
     * A number that opens its list.
     *
     * @param key by which tests find it
     * @param pressing whether it is marked when it is not zero
     */
    public record Figure(
            String key, String label, String number, String unit, @Nullable String href, String note, boolean pressing) {}

    /**
     * One organ or area.
     *
     * @param shade 0 for nothing overdue to 4 for most of all
     * @param bar length of the bar of the overdue, 0 to 100
     */
    public record Row(
            String key,
            String name,
            Figure open,
            Figure dueToday,
            Figure dueSoon,
            Figure overdue,
            String until,
            int shade,
            long bar) {}

    /** One ledger with its numbers. */
    public record LedgerPanel(String title, String href, List<Figure> figures) {}

    /** One open campaign. */
    public record Campaign(
            String title,
            String href,
            String until,
            boolean late,
            Figure lines,
            Figure closed,
            String closedRate,
            Figure resolved,
            String resolvedRate) {}
}
