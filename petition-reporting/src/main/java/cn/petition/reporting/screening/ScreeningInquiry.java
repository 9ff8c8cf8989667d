package cn.petition.reporting.screening;

import cn.petition.domain.organ.Organ;
import java.time.LocalDate;

/**
 * What is asked: an area, a year and the day as of which.
 *
 * @param area the organ whose area it is
 * @param own only what the organ itself registered, without those below
 * @param day steps that happened later do not count
 */
public record ScreeningInquiry(Organ area, boolean own, int year, LocalDate day) {

    public ScreeningInquiry of(Organ other, boolean itself) {
        return new ScreeningInquiry(other, itself, year, day);
    }
}
