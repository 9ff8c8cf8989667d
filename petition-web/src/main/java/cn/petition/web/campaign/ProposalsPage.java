package cn.petition.web.campaign;

import cn.petition.web.component.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matters that look like backlog, and the form by which a person takes them on. */
record ProposalsPage(
        String ground,
        int months,
        List<Tab> tabs,
        List<Choice> monthChoices,
        List<Row> rows,
        List<Choice> sources,
        String today,
        @Nullable String previous,
        @Nullable String next) {

    /** Proposals of one ground. */
    record Tab(String words, String href, boolean current) {}

    /** One matter. */
    record Row(
            String number,
            String href,
            String title,
            String petitioner,
            String organ,
            String status,
            String tone,
            String first,
            String days,
            String facts) {}
}
