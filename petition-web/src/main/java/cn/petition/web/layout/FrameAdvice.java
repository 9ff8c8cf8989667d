package cn.petition.web.layout;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame and its menu. */
@ControllerAdvice
class FrameAdvice {

    private final PageFrame frame;

    FrameAdvice(PageFrame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAllAttributes(frame.attributes());
    }
}
