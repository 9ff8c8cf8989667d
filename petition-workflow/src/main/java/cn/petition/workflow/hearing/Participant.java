package cn.petition.workflow.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a hearing.
 *
 * @param unit firm, community or organ, where one was named
 */
public record Participant(ParticipantKind kind, String name, @Nullable String unit) {

    private static final Pattern BETWEEN = Pattern.compile("[、；;\\r\\n]+(?![^（(]*[）)])");
    private static final Pattern WITH_UNIT = Pattern.compile("([^（(]+)[（(]([^）)]*)[）)]");

    /** Reads names as the form takes them: 王某（某律师事务所）、李某. */
    public static List<Participant> read(ParticipantKind kind, @Nullable String typed) {
        var read = new ArrayList<Participant>();
        for (String one : BETWEEN.split(typed == null ? "" : typed)) {
            var withUnit = WITH_UNIT.matcher(one.strip());
            if (withUnit.matches()) {
                read.add(new Participant(
                        kind, withUnit.group(1).strip(), withUnit.group(2).strip()));
            } else if (!one.isBlank()) {
                read.add(new Participant(kind, one.strip(), null));
            }
        }
        return read;
    }
}
