package cn.petition.workflow.campaign;

import java.util.List;

/**
 * What became of many matters or lines.
 *
 * @param done how many were taken on or moved
 * @param refused the others, each with a reason
 */
public record TakenOn(int done, List<Refused> refused) {

    /** One that was left as it is: its number and one sentence that says why and what to do. */
    public record Refused(String number, String words) {}

    public TakenOn {
        refused = List.copyOf(refused);
    }
}
