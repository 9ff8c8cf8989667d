package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;

/**
 * A standing matter with all that are joined into it: who is involved with one sees all of them, and one filing is the
 * first. After a detaching both are as if nothing had been joined.
 */
public interface MatterGroups {

    /** Opens a standing matter and what is joined into it to an organ that becomes involved. */
    void open(Petition standing, Organ organ);

    /** Settles first filings and viewers anew; sealed matters stay with their own named persons. */
    void settle(Petition standing);
}
