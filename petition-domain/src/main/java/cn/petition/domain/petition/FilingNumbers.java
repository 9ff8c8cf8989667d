package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;
import java.util.List;

/** Gives filings their numbers inside the registering transaction: gap-free per organ, year and channel. */
public interface FilingNumbers {

    /** The next ordinary number, for example {@code 141000-2026-V-000123}. */
    String next(Organ organ, int year, Channel channel);

    /** The next {@code count} ordinary numbers in their order, for filings that are registered together. */
    List<String> next(Organ organ, int year, Channel channel, int count);

    /** A number of the sealed series: random, so that it shows neither order nor count. */
    String nextSealed(Organ organ, int year);
}
