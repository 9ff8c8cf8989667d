package cn.petition.domain.petition;

import java.util.List;

/** The Chinese full-text index, written in the transaction of the registration. */
public interface FilingSearchIndex {

    /** @param words everything of the filing that people search for besides its own text: names, places, organs */
    void put(Filing filing, List<String> words);
}
