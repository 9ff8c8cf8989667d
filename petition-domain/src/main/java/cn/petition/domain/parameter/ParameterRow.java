package cn.petition.domain.parameter;

import cn.petition.domain.legal.Region;
import java.time.LocalDate;

/**
 * One stored value of a parameter.
 *
 * @param key key as in {@link ParameterKey#key()}
 * @param region where it holds
 * @param validFrom first day; it holds until a later row of the same region takes over
 * @param value the value as text
 */
public record ParameterRow(String key, Region region, LocalDate validFrom, String value) {}
