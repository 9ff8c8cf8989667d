package cn.petition.web.error;

import cn.petition.web.layout.PageFrame;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what fails outside of a controller: in a security filter, in the server, or while a page is rendered. */
@Component
class ContainerErrors implements ErrorViewResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    private final PageFrame frame;

    ContainerErrors(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Map<String, Object> shown = new HashMap<>(frame.attributes());
        shown.put("page", status.is5xxServerError() ? logged(request, status) : ErrorPage.empty());
        return new ModelAndView(ErrorView.of(status.value()), shown, status);
    }

    private static ErrorPage logged(HttpServletRequest request, HttpStatus status) {
        String reference = ErrorReference.next();
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Request answered with {}, reference {}", status.value(), reference, failure);
        return ErrorPage.withReference(reference);
    }
}
