package cn.petition.domain.legal;

/**
 * Something other than a period that a region sets differently, e.g. how many representatives a visit may have.
 *
 * @param regulation the regional text
 * @param topic what it is about
 * @param value a number where a rule of the product reads it, otherwise the words of the text
 * @param basis the article
 */
public record RegionalProvision(
        RegionalRegulation regulation, ProvisionTopic topic, String value, LegalBasis basis) {

    /** The value as a number; only for topics that a rule reads. */
    public int number() {
        return Integer.parseInt(value);
    }
}
