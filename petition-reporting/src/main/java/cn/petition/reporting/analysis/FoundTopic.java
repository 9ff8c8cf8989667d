package cn.petition.reporting.analysis;

import java.util.List;

/**
 * Matters that say nearly the same, found by their words alone.
 *
 * @param example place of the matter that is most like all others, in the list that was given
 * @param members places of all of them with their likeness to the example, most alike first; the example leads
 */
record FoundTopic(int example, List<Member> members) {

    FoundTopic {
        members = List.copyOf(members);
    }

    /** @param likeness to the example, 0 to 1 */
    record Member(int index, double likeness) {}

    int size() {
        return members.size();
    }
}
