package cn.petition.domain.petition;

import java.util.Set;

/** Where the office has decided so, a leader reads a matter and instructs before it is handed over (呈送阅批). */
public final class DispatchedOnlyAfterInstruction {

    private static final Set<FilingFlag> MAJOR = Set.of(FilingFlag.MAJOR_URGENT, FilingFlag.LEADER_INSTRUCTION);

    /** @throws ActionRefused when an instruction is required and has not been given yet */
    public void check(Petition petition, DispatchInstruction required) {
        boolean wanted = required == DispatchInstruction.ALL
                || required == DispatchInstruction.MAJOR && petition.flags().stream().anyMatch(MAJOR::contains);
        boolean given = petition.steps().stream().anyMatch(step -> step.action() == CaseAction.GIVE_INSTRUCTION);
        if (wanted && !given && petition.status() == PetitionStatus.TRIAGED) {
            throw new ActionRefused(
                    "DispatchedOnlyAfterInstruction",
                    "本机关规定" + (required == DispatchInstruction.ALL ? "" : "重大紧急事项") + "分流前应呈送领导阅批，请先办理“呈送阅批”。",
                    null);
        }
    }
}
