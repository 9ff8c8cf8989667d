package cn.petition.workflow.handling;

import cn.petition.domain.petition.ActionRefused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An extension is approved by the head of the organ that handles the matter, named with the post (Art. 34). */
final class ApprovedByTheHead {

    private static final Pattern NAME_AND_POST = Pattern.compile("\\S+[\\s,，、]+\\S+|\\S{2,}(长|主任|书记|主席|负责人|经理)");

    String named(@Nullable String nameAndPost) {
        String typed = nameAndPost == null ? "" : nameAndPost.strip();
        if (!NAME_AND_POST.matcher(typed).matches()) {
            throw new ActionRefused(
                    "ApprovedByTheHead",
                    "延期应当经本机关、单位负责人批准，请选择批准人，或者填写其姓名和职务，如“李某 局长”。",
                    "《信访工作条例》第三十四条");
        }
        return typed;
    }
}
