package cn.petition.intake.ledgerfile;

import java.util.List;
import java.util.function.Predicate;

/** Where rows come from: a workbook or a text file, read anew from its beginning each time. */
interface LedgerSource {

    /** Hands over rows, blank ones included, until the reader has enough. */
    void read(Predicate<RawRow> wantsMore);

    /** Visible sheets in their order; none for a text file. */
    List<String> sheetNames();

    /** Merged ranges near the top of the sheet; none for a text file. */
    List<MergedRange> mergedRanges();
}
