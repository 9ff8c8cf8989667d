package cn.petition.web.registration;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.PetitionStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form while it is filled: earlier matters of the same people, matters with a similar text, and
 * what looks wrong with numbers. Offers only; the clerk decides.
 */
record Hints(List<Candidate> earlier, List<Candidate> similar, List<String> warnings) {

    /**
     * A matter that this filing may repeat.
     *
     * @param detail organ or likeness in finished words
     * @param joinedInto number of the matter it was joined into, which then is the one to name
     */
    record Candidate(
            String number,
            String title,
            LocalDate receivedOn,
            PetitionStatus status,
            String detail,
            List<String> shared,
            @Nullable String joinedInto) {

        public String statusWords() {
            return Labels.of(status);
        }

        /** The number that a decision names: joined matters are handled under the one they were joined into. */
        public String standing() {
            return joinedInto == null ? number : joinedInto;
        }
    }

    static Hints none() {
        return new Hints(List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return earlier.isEmpty() && similar.isEmpty();
    }
}
