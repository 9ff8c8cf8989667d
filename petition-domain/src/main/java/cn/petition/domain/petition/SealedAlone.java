package cn.petition.domain.petition;

/** A matter with others joined into it is not sealed before these stand on their own again. */
final class SealedAlone {

    void check(Petition petition, boolean othersAreJoined) {
        if (othersAreJoined || petition.joinedInto() != null) {
            throw new ActionRefused("SealedAlone", "该事项有并入关系，请先退出并入，再密封。", "《信访工作条例》第三十条第三款");
        }
    }
}
