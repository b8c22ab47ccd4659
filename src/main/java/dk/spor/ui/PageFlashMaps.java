package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** What a deed had to say waits in the session for the next page; styles, scripts and pictures don't open the session. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class PageFlashMaps extends SessionFlashMapManager {

    private static final List<String> FILES = List.of("/css/", "/fds/", "/img/", "/js/");

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        String path = request.getRequestURI();
        return FILES.stream().anyMatch(path::startsWith) ? null : super.retrieveFlashMaps(request);
    }
}
