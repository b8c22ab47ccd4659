package dk.spor.ui;

import dk.spor.shared.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What every template has beside its page: language, texts, formats, and what the layout needs. */
public final class View {

    private final Texts texts;
    private final Formats formats;
    private final Address address;
    private final UnaryOperator<String> assets;
    private final Supplier<Csrf> csrf;
    private final Supplier<Frame> around;
    private @Nullable Frame frame;

    View(
            Texts texts,
            Formats formats,
            Address address,
            UnaryOperator<String> assets,
            Supplier<Csrf> csrf,
            Supplier<Frame> around) {
        this.texts = texts;
        this.formats = formats;
        this.address = address;
        this.assets = assets;
        this.csrf = csrf;
        this.around = around;
    }

    /** The hidden field that every form carries. */
    public record Csrf(String parameter, String token) {}

    /**
     * Where the page is.
     *
     * @param path with its query
     * @param opens whether a browser that goes there gets a page again: not after a form was sent
     */
    record Address(String path, boolean opens) {}

    /** What stands around the page. */
    record Frame(Optional<Who> who, List<NavItem> navigation, Optional<DemoBar> demo, Optional<String> said) {}

    public String text(String key, Object... values) {
        return texts.text(formats.locale(), key, values);
    }

    public String text(Refusal refusal) {
        return texts.text(formats.locale(), refusal);
    }

    /** The word of an enum's value, from {@code <room>.<enum>.<VALUE>}. */
    public String word(Enum<?> value) {
        return text(key(value));
    }

    /** What is said under the word of an enum's value, from {@code <room>.<enum>.<VALUE>.hint}. */
    public String hint(Enum<?> value) {
        return text(key(value) + ".hint");
    }

    private static String key(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String room = type.getPackageName().substring("dk.spor.".length()).replaceAll("\\..*", "");
        return room + "." + type.getSimpleName() + "." + value.name();
    }

    public Formats format() {
        return formats;
    }

    public Locale locale() {
        return formats.locale();
    }

    public String language() {
        return formats.locale().getLanguage();
    }

    public boolean isDanish() {
        return formats == Formats.DANISH;
    }

    /** Whether the page can be opened again by its address: what answers a form can't. */
    public boolean hasAddress() {
        return address.opens();
    }

    /** This page's own path and query, as a value in the address of another. */
    public String back() {
        return URLEncoder.encode(address.path(), StandardCharsets.UTF_8);
    }

    /** The address of a style, script or picture, with the hash of its content in it. */
    public String asset(String path) {
        return assets.apply(path);
    }

    /** The address of an icon in the sprite of the design system. */
    public String icon(String name) {
        return "/fds/img/all-svg-icons.svg#" + name;
    }

    /** The token of this session's forms; asking for it starts a session, so only pages with a form do. */
    public Csrf csrf() {
        return csrf.get();
    }

    /** Asked for when a layout needs it, so that a fragment of a page costs no menu. */
    private Frame frame() {
        if (frame == null) {
            frame = around.get();
        }
        return frame;
    }

    public Optional<Who> who() {
        return frame().who();
    }

    public List<NavItem> navigation() {
        return frame().navigation();
    }

    /** Whether this entry is the nearest one above the page, or the page itself. */
    public boolean isHere(NavItem item) {
        return isAbove(item)
                && navigation().stream()
                        .noneMatch(it ->
                                isAbove(it) && it.href().length() > item.href().length());
    }

    private boolean isAbove(NavItem item) {
        String bare = address.path().replaceAll("\\?.*", "");
        return bare.equals(item.href()) || (item.href().length() > 1 && bare.startsWith(item.href() + "/"));
    }

    public Optional<DemoBar> demo() {
        return frame().demo();
    }

    /** What the last deed had to say, shown once. */
    public Optional<String> said() {
        return frame().said();
    }
}
