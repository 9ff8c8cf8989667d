package cn.petition.web.desk;

import cn.petition.web.search.MatterRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list behind a number of the desk. */
public record DeskListPage(
        String name,
        String definition,
        @Nullable String part,
        String number,
        List<MatterRow> rows,
        @Nullable String previous,
        @Nullable String next,
        String export) {}
