package cn.petition.web.registration;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.intake.registration.SimilarFilings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form while it is filled: earlier matters of the same people, matters with a similar text, and
 * what looks wrong with numbers. Offers only; the clerk decides.
 *
 * @param personGiven whether there was somebody to look for
 * @param textGiven whether there was text enough to compare
 */
record Hints(
        List<Candidate> earlier, List<Candidate> similar, List<String> warnings, boolean personGiven, boolean textGiven) {

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

        /** The same matter, whose text was found to be alike as well. */
        Candidate alike(SimilarFilings.Similar found) {
            String words = detail + "，相似 " + found.percent() + "%";
            return new Candidate(number, title, receivedOn, status, words, found.shared(), joinedInto);
        }

        public String statusWords() {
            return Labels.of(status);
        }

        /** The number that a decision names: joined matters are handled under the one they were joined into. */
        public String standing() {
            return joinedInto == null ? number : joinedInto;
        }
    }

    static Hints none() {
        return new Hints(List.of(), List.of(), List.of(), false, false);
    }
}
