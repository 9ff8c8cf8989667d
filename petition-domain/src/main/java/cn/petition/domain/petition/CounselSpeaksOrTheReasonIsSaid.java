package cn.petition.domain.petition;

import org.jspecify.annotations.Nullable;

/** Counsel was asked and said something, or there is a reason why not. */
final class CounselSpeaksOrTheReasonIsSaid {

    void check(boolean consulted, @Nullable String counsel, @Nullable String words) {
        if (consulted && (counsel == null || words == null)) {
            throw refused("请填写法律顾问的姓名和意见。");
        }
        if (!consulted && words == null) {
            throw refused("没有征询法律顾问的，请填写理由。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("CounselSpeaksOrTheReasonIsSaid", words, null);
    }
}
