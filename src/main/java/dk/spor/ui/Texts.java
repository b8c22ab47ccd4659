package dk.spor.ui;

import dk.spor.shared.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every sentence of the product, from each room's {@code text/<room>_{da,en}.properties}. */
@Component
public class Texts {

    private static final String DANISH_FILES = "classpath*:text/*_da.properties";

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public Texts() throws IOException {
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        source.setBasenames(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(DANISH_FILES))
                .map(Resource::getFilename)
                .map(name -> "text/" + name.substring(0, name.indexOf("_da.properties")))
                .toArray(String[]::new));
    }

    /** The text of this key in this language; a key that no room has is a mistake and fails. */
    public String text(Locale language, String key, Object... values) {
        return source.getMessage(key, values, Formats.of(language).locale());
    }

    public String text(Locale language, String key, List<Object> values) {
        return text(language, key, values.toArray());
    }

    public String text(Locale language, Refusal refusal) {
        return text(language, refusal.text(), refusal.values());
    }
}
