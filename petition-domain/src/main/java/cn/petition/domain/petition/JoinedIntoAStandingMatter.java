package cn.petition.domain.petition;

/** A matter is joined into one that stands on its own; chains and circles are refused, sealed stays with sealed. */
final class JoinedIntoAStandingMatter {

    void check(Petition petition, Petition into) {
        if (petition.id().equals(into.id())) {
            throw refused("不能把事项并入它自己，请选择另一件。");
        }
        if (petition.joinedInto() != null) {
            throw refused("该事项已经并入其他事项，请先退出再并入。");
        }
        if (into.joinedInto() != null) {
            throw refused("所选事项本身已并入其他事项，请选择它所并入的事项。");
        }
        if (petition.sealed() != into.sealed()) {
            throw refused("检举控告类事项与其他事项不能并为一件。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("JoinedIntoAStandingMatter", words, null);
    }
}
