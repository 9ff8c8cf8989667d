package cn.petition.domain.text;

/** How often terms occur in the filings of the office, as the database has last estimated it. */
public interface TermFrequencies {

    /** Estimated share of filings that contain the term, 0 to 1; 0 for terms too rare to be on the list. */
    double of(String term);
}
