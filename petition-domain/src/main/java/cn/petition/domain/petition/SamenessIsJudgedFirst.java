package cn.petition.domain.petition;

/** That two matters are the same is judged and recorded by a person, before anything is refused because of it. */
final class SamenessIsJudgedFirst {

    void check(Petition petition, Petition earlier, String article) {
        boolean judged = petition.steps().stream()
                .filter(step -> step.action() == CaseAction.JUDGE_SAMENESS && earlier.id().equals(step.otherMatter()))
                .reduce((before, after) -> after)
                .map(step -> Sameness.valueOf(step.facts().get("sameness")))
                .filter(found -> found == Sameness.SAME_PERSON_SAME_MATTER)
                .isPresent();
        if (!judged) {
            throw new ActionRefused(
                    "SamenessIsJudgedFirst",
                    "请先办理“同一事项认定”，将本事项与" + earlier.number() + "认定为同人同事并写明理由。",
                    article);
        }
    }
}
