package cn.petition.intake.handdown;

import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list as it is read.
 *
 * @param line the line a person sees in the file
 * @param number number that the office above gave it
 * @param placeCode division, where the place is exactly one
 * @param cells heading and text of each cell, as they came
 */
record HandedRow(
        int line,
        @Nullable String number,
        String title,
        String claim,
        @Nullable String petitioner,
        @Nullable IdentityDocument document,
        @Nullable PhoneNumber phone,
        @Nullable Address address,
        @Nullable String place,
        @Nullable String placeCode,
        List<String> cells) {}
