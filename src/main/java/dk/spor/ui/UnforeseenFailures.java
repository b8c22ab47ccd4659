package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows a mistake in the program as 500, and a database that can't be reached as 503: try again in a moment. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnforeseenFailures implements HandlerExceptionResolver {

    private final ErrorPages pages;

    UnforeseenFailures(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        try {
            pages.show(isOutOfReach(failure) ? 503 : 500, failure, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    static boolean isOutOfReach(@Nullable Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException;
    }
}
