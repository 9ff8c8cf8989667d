package cn.petition.workflow.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a hearing.
 *
 * @param attended everybody who took part, each as what they came
 * @param proceedings the record (笔录)
 * @param panel those who deliberated
 */
public record HearingResult(
        String recorder,
        List<Participant> attended,
        String proceedings,
        String panel,
        String factsFound,
        @Nullable String deliberation,
        String conclusion) {

    public HearingResult {
        attended = List.copyOf(attended);
    }

    /** How many of a kind took part (人次). */
    public long attended(ParticipantKind kind) {
        return attended.stream().filter(one -> one.kind() == kind).count();
    }
}
