package cn.petition.web.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that puts a matter on the agenda of a meeting of the own office. */
record AgendaPage(
        String number,
        String title,
        List<Meeting> meetings,
        String meeting,
        String reason,
        @Nullable String problem,
        String formKey,
        String planAnother) {

    /** A meeting that is still to be minuted. */
    record Meeting(String id, String words) {}
}
