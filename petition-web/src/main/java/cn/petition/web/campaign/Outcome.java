package cn.petition.web.campaign;

import cn.petition.web.layout.Flash;
import cn.petition.workflow.campaign.TakenOn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says about many rows: how many were done, and which were refused and why. */
final class Outcome {

    private static final int MOST = 200;

    private Outcome() {}

    /** @param taken {@code null} when the same form was sent before, and what it did is done already */
    static void tell(@Nullable TakenOn taken, String what, RedirectAttributes redirect) {
        if (taken == null) {
            redirect.addFlashAttribute(Flash.NAME, Flash.warning("这份表单已经办理过，没有重复办理。"));
            return;
        }
        int refused = taken.refused().size();
        String words = what + "办理 " + taken.done() + " 件" + (refused == 0 ? "。" : "，另有 " + refused + " 件没有办理，理由见下。");
        redirect.addFlashAttribute(Flash.NAME, refused == 0 ? Flash.success(words) : Flash.warning(words));
        redirect.addFlashAttribute("refused", taken.refused().stream().limit(MOST).toList());
        redirect.addFlashAttribute("refusedMore", Math.max(0, refused - MOST));
    }
}
