package cn.petition.workflow.reception;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was there at a reception: leaders, and petitioners in batches. */
public record Attendance(List<LeaderPresent> leaders, List<Batch> batches) {

    public Attendance {
        leaders = List.copyOf(leaders);
        batches = List.copyOf(batches);
    }

    /**
     * A leader at one session, counted once (人次).
     *
     * @param organ the office that keeps the session, or the one that holds it jointly
     * @param post post of that day
     */
    public record LeaderPresent(UUID organ, String name, String post) {}

    /**
     * People who were received together (批).
     *
     * @param persons 1 or more (人次)
     * @param matter what they came about, where it is registered
     */
    public record Batch(int persons, @Nullable String gist, @Nullable UUID matter) {}

    public int persons() {
        return batches.stream().mapToInt(Batch::persons).sum();
    }
}
