package dk.spor.demo.web;

import dk.spor.shared.DemoMark;
import dk.spor.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Outside a demo, none of the demo's addresses exists. */
@Component
class DemoGate implements HandlerInterceptor, WebMvcConfigurer {

    private final DemoMark mark;

    DemoGate(DemoMark mark) {
        this.mark = mark;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/demo/**", "/messages/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!mark.isDemo()) {
            throw new NotFound();
        }
        return true;
    }
}
