package cn.petition.web.error;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.layout.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers every request that fails with a page: the words are ours, the text of an exception stays in the log. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final PageFrame frame;
    private final KeptText keptText;

    ErrorAdvice(PageFrame frame, KeptText keptText) {
        this.frame = frame;
        this.keptText = keptText;
    }

    @ExceptionHandler
    ModelAndView refused(ActionRefused refusal, HttpServletRequest request) {
        return page(
                HttpStatus.CONFLICT,
                new ErrorPage(
                        refusal.words(), refusal.article(), null, keptText.of(request), List.of(), caseFile(request)));
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(ChangedMeanwhile conflict) {
        return page(
                HttpStatus.CONFLICT,
                "error/changed",
                new ErrorPage(null, null, null, conflict.kept(), conflict.changes(), conflict.freshPage()));
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(OptimisticLockingFailureException conflict, HttpServletRequest request) {
        return page(
                HttpStatus.CONFLICT,
                "error/changed",
                new ErrorPage(null, null, null, keptText.of(request), List.of(), caseFile(request)));
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound absence) {
        return page(HttpStatus.NOT_FOUND, ErrorPage.empty());
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException upload) {
        return page(HttpStatus.CONTENT_TOO_LARGE, ErrorPage.empty());
    }

    /** A value in an address that cannot be read names nothing; anything else unreadable is a bad request. */
    @ExceptionHandler
    ModelAndView unreadable(TypeMismatchException value, HttpServletRequest request) {
        boolean reading = "GET".equals(request.getMethod());
        return page(reading ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, ErrorPage.empty());
    }

    /** A row that no form has, or a character that no text has, is no failure of ours. */
    @ExceptionHandler({
        BindException.class,
        ServletRequestBindingException.class,
        InvalidPropertyException.class,
        RequestRejectedException.class
    })
    ModelAndView incomplete() {
        return page(HttpStatus.BAD_REQUEST, ErrorPage.empty());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        QueryTimeoutException.class
    })
    ModelAndView unavailable(Exception failure) {
        String reference = ErrorReference.next();
        LOG.error("Database not available, reference {}", reference, failure);
        return page(HttpStatus.SERVICE_UNAVAILABLE, ErrorPage.withReference(reference));
    }

    /** Sign-in and permission are answered by the security filters, a vanished browser by nobody. */
    @ExceptionHandler({
        AccessDeniedException.class,
        AuthenticationException.class,
        AsyncRequestNotUsableException.class
    })
    void passOn(Exception failure) throws Exception {
        throw failure;
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure) {
        if (failure instanceof ErrorResponse answer && !answer.getStatusCode().is5xxServerError()) {
            return page(answer.getStatusCode(), ErrorPage.empty());
        }
        String reference = ErrorReference.next();
        LOG.error("Request failed, reference {}", reference, failure);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, ErrorPage.withReference(reference));
    }

    private ModelAndView page(HttpStatusCode status, ErrorPage page) {
        return page(status, ErrorView.of(status.value()), page);
    }

    private ModelAndView page(HttpStatusCode status, String view, ErrorPage page) {
        ModelAndView answer = new ModelAndView(view, frame.attributes(), status);
        answer.addAllObjects(Map.of("page", page));
        return answer;
    }

    private static @Nullable String caseFile(HttpServletRequest request) {
        return CaseFileAddress.of(request.getRequestURI().substring(request.getContextPath().length()));
    }
}
