package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is not there, or not asked for rightly; an address with a malformed id leads nowhere, so it is 404. */
@Component
@Order(-1)
class KnownFailures implements HandlerExceptionResolver {

    private final ErrorPages pages;

    KnownFailures(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        int status = statusOf(failure);
        if (status == 0) {
            return null;
        }
        if (failure instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
        }
        try {
            pages.show(status, failure, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static int statusOf(Exception failure) {
        if (failure instanceof NotFound) {
            return 404;
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
        }
        if (failure instanceof TypeMismatchException) {
            return 400;
        }
        return failure instanceof ErrorResponse answer ? answer.getStatusCode().value() : 0;
    }
}
