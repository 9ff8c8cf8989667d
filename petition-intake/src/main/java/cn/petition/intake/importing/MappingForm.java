package cn.petition.intake.importing;

import cn.petition.intake.ledgerfile.LedgerRow;
import java.util.List;
import java.util.Map;

/**
 * What somebody needs to say what the columns of a ledger mean.
 *
 * @param proposal as saved for the same headings, else as the headings suggest
 * @param words the different words in each column of codes, at most fifty each
 * @param sample the first rows, personal data hidden
 */
public record MappingForm(
        ImportBatch batch,
        LedgerMapping proposal,
        boolean saved,
        Map<LedgerField, List<String>> words,
        List<LedgerRow> sample) {}
