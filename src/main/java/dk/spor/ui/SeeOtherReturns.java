package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers 303 for a {@link SeeOther} and leaves its sentence for the next page. */
@Component
class SeeOtherReturns implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return SeeOther.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web) {
        container.setRequestHandled(true);
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        HttpServletResponse response = (HttpServletResponse) web.getNativeResponse();
        if (value instanceof SeeOther other && response != null) {
            if (other.said() != null) {
                RequestContextUtils.getOutputFlashMap(request).put(Views.SAID, other);
                RequestContextUtils.saveOutputFlashMap(other.path(), request, response);
            }
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, other.path());
        }
    }
}
