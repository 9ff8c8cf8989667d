package cn.petition.web.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of table that a page takes over.
 *
 * @param mark what its files are remembered under; each file counts once for an office and a mark
 * @param title what it does, as the page is called
 * @param words what it is for, one or two sentences
 * @param route address of the page
 * @param back where the officer came from
 * @param backWords how that place is called
 * @param mostRows how many rows one file may have
 */
public record TableKind(
        String mark,
        String title,
        String words,
        String route,
        String back,
        String backWords,
        int mostRows,
        List<TableColumn> columns) {

    public TableKind {
        columns = List.copyOf(columns);
    }

    List<String> headings() {
        return columns.stream().map(TableColumn::heading).toList();
    }

    TablePage page(String formKey, @Nullable String refusal, List<String> problems) {
        return new TablePage(this, formKey, refusal, problems);
    }
}
