package cn.petition.domain.petition;

/** Gives each use case the clock view of this moment: rule sets, calendar and parameters as the database has them. */
public interface ObligationClocks {

    ObligationClock current();

    /** Forgets what was read before, after a calendar or parameter was changed here. */
    void refresh();
}
