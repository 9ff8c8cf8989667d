package cn.petition.domain.petition;

import cn.petition.domain.deadline.DeclaredDay;
import java.util.Collection;

/** Clocks that answer what would be, before anything is stored. */
public interface CandidateClocks {

    /** The clock as it would be if the notice of this year named these days. */
    ObligationClock withNotice(int year, Collection<DeclaredDay> days);
}
