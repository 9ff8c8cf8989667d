package cn.petition.domain.petition;

import java.util.List;

/** The Chinese full-text index, written in the transaction of the registration. */
public interface FilingSearchIndex {

    /** @param words everything of the filing that people search for besides its own text: names, places, organs */
    void put(Filing filing, List<String> words);

    /** Filings that are registered together. */
    void putAll(List<Entry> entries);

    /** A filing with everything else that people search for, as in {@link #put}. */
    record Entry(Filing filing, List<String> words) {}
}
