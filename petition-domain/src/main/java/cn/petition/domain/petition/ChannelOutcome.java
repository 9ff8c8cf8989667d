package cn.petition.domain.petition;

/** What became of a matter in the procedure to which it was led; only a pending one is asked about again. */
public enum ChannelOutcome {
    ACCEPTED_THERE,
    REFUSED_THERE,
    PENDING,
    DECIDED_THERE
}
