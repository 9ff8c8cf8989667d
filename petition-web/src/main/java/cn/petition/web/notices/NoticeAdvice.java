package cn.petition.web.notices;

import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.notice.LedgerNotices;
import cn.petition.workflow.sweep.DeskNotices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** The number beside the bell in the frame; counted only when a page draws it, never for a piece of a page. */
@ControllerAdvice
class NoticeAdvice {

    private final ObjectProvider<DeskNotices> notices;
    private final ObjectProvider<LedgerNotices> ledgers;

    NoticeAdvice(ObjectProvider<DeskNotices> notices, ObjectProvider<LedgerNotices> ledgers) {
        this.notices = notices;
        this.ledgers = ledgers;
    }

    @ModelAttribute
    void unread(Model model) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof OfficerPrincipal officer) {
            model.addAttribute("unreadNotices", new LazyContextVariable<String>() {
                @Override
                protected String loadValue() {
                    return inWords(officer);
                }
            });
        }
    }

    private String inWords(OfficerPrincipal officer) {
        DeskNotices desk = notices.getIfAvailable();
        LedgerNotices lines = ledgers.getIfAvailable();
        int unread = desk == null ? 0 : desk.unread(officer.id(), officer.organId());
        unread += lines == null ? 0 : lines.unread(officer.actor(), DeskNotices.MOST_COUNTED + 1);
        if (unread == 0) {
            return "";
        }
        return unread > DeskNotices.MOST_COUNTED ? DeskNotices.MOST_COUNTED + "+" : Integer.toString(unread);
    }
}
