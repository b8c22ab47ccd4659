package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The language switch: keeps the choice in a cookie of the reader's own and goes back to where the reader was. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/language")
    SeeOther choose(
            @RequestParam(defaultValue = "da") String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(
                request,
                response,
                Formats.of(new Locale("en".equals(to) ? "en" : "da")).locale());
        return SeeOther.to(OwnPath.orFront(back));
    }
}
