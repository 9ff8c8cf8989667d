package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;
import java.util.Collection;
import java.util.UUID;

/**
 * Who sees a matter, as rows that every list, figure and search is joined with: an ordinary matter has a row for each
 * involved organ and each organ above it, a sealed one a row for each named person and none for any organ.
 */
public interface MatterViewers {

    /** Opens an ordinary matter to an organ and all organs above it; does nothing for a sealed one. */
    void open(Petition petition, Organ organ);

    /** Opens an ordinary matter to exactly these organs and all above them; whoever saw it otherwise no longer does. */
    void openOnlyTo(Petition petition, Collection<Organ> organs);

    /** Opens matters that are registered together; passes over sealed ones. */
    void openAll(Collection<Petition> petitions, Organ organ);

    /**
     * Opens a sealed matter to the named persons, leaving out everybody who belongs to the accused organ or below.
     * Rows for organs, if any, are taken away in the same transaction.
     */
    void seal(Petition petition, Collection<UUID> officers, UUID grantedBy, String reason);

    /**
     * An officer now belongs to this organ: what was opened to them by name closes, where the organ is accused or lies
     * below the accused one, and where somebody else still knows the matter.
     */
    void moved(UUID officer, UUID toOrgan);

    /** Whether an officer of an organ sees a matter. */
    boolean sees(UUID officer, UUID organ, UUID matter);
}
