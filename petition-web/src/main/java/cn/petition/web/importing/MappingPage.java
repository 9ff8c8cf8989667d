package cn.petition.web.importing;

import cn.petition.web.component.Choice;
import java.util.List;

/**
 * Where somebody says what the columns of a ledger mean.
 *
 * @param problems what is still missing, one sentence each
 * @param columns the columns with their choices and a few cells
 * @param constants what holds where there is no column or a cell is empty
 * @param words words of columns of codes with what they mean
 */
record MappingPage(
        String id,
        String fileName,
        int rows,
        boolean saved,
        boolean likelyNoLedger,
        String source,
        String receivedOn,
        List<Column> columns,
        List<Choice> fields,
        List<Constant> constants,
        List<Word> words,
        List<String> problems,
        String formKey) {

    record Column(int index, String letters, String heading, String field, List<String> sample) {}

    record Constant(String name, String label, String chosen, String blank, List<Choice> choices) {}

    record Word(String name, String field, String word, String chosen, List<Choice> choices) {}
}
