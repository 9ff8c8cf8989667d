package cn.petition.domain.petition;

/** An accusation is examined by the organs with authority over it; there is no dispute to settle (Art. 30). */
final class AccusationIsNotResolved {

    void check(MatterKind kind) {
        if (kind == MatterKind.ACCUSATION) {
            throw new ActionRefused(
                    "AccusationIsNotResolved", "检举控告类事项由有权机关依规依纪依法处理，不认定化解。", "《信访工作条例》第三十条");
        }
    }
}
