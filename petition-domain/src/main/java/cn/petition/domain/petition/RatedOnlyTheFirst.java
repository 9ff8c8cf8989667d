package cn.petition.domain.petition;

/** Only the first filing of a matter is rated; who comes again with the same has been asked already. */
final class RatedOnlyTheFirst {

    void check(boolean first) {
        if (!first) {
            throw new ActionRefused(
                    "RatedOnlyTheFirst", "满意度评价只对第一次登记受理的事项进行，重复信访不评价。", "《信访事项办理群众满意度评价工作办法》第四条");
        }
    }
}
