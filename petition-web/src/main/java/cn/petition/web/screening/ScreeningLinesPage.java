package cn.petition.web.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list behind a number of screening. */
record ScreeningLinesPage(
        String title,
        String area,
        String definition,
        String asked,
        long total,
        String back,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next) {

    /** One dispute or warning as it stood. */
    record Row(String number, String href, String title, String office, String responsible, String begun, String status) {}
}
