package cn.petition.workflow.acceptance;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.Labels;
import org.jspecify.annotations.Nullable;

/** A visit skipped a level where the competent organ is neither at the visited office's level nor next below (Art. 20). */
final class VisitSkippedALevel {

    private static final int A_LEVEL_BETWEEN = 2;
    private static final String ARTICLE = "《信访工作条例》第二十条第一款";

    void check(Filing filing, @Nullable OrganLevel responsible, OrganLevel visited) {
        if (responsible == null) {
            throw new ActionRefused("VisitSkippedALevel", "请选择有权处理的机关的层级，以判断是否跨越本级和上一级。", ARTICLE);
        }
        if (responsible.ordinal() - visited.ordinal() < A_LEVEL_BETWEEN) {
            throw new ActionRefused(
                    "VisitSkippedALevel",
                    "有权处理的机关是" + Labels.of(responsible) + "，本机关是其本级或者上一级，不属于越级，不能以此不予受理。",
                    ARTICLE);
        }
        if (filing.flags().contains(FilingFlag.LEVEL_BY_LEVEL)) {
            throw new ActionRefused("VisitSkippedALevel", "登记时已注明依法逐级走访，不能以越级为由不予受理。", ARTICLE);
        }
    }
}
