package cn.petition.workflow.routing;

import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organ that the table of competence names for a category and a place.
 *
 * @param path where it stands in the tree of organs
 * @param successor the organ that carries on, where this one has been merged or abolished
 */
public record Competent(
        UUID organ,
        String name,
        OrganKind kind,
        OrganLevel level,
        String path,
        String categoryPrefix,
        String placePrefix,
        boolean exists,
        @Nullable String successor) {

    /** Why it is named, in words. */
    public String reason() {
        return "内容分类 " + categoryPrefix + "、问题属地 " + placePrefix + " 归“" + name + "”管辖"
                + (exists ? "" : "，该单位已撤销" + (successor == null ? "" : "，由“" + successor + "”继续行使职权"));
    }
}
