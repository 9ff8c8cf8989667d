package cn.petition.domain.petition;

/** What turns out to be an accusation is sealed before it is called one (Art. 30). */
final class AccusationIsSealedFirst {

    void check(Petition petition, MatterKind found) {
        if (found == MatterKind.ACCUSATION && !petition.sealed()) {
            throw new ActionRefused("AccusationIsSealedFirst", "检举控告类事项请先“密封”，再甄别。", "《信访工作条例》第三十条第三款");
        }
    }
}
