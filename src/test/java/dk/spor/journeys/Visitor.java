package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser of their own. Whatever they do, no request may leave the origin, no script or style may be
 * refused by the content policy, and each page they {@link #look} at must be accessible and fit its screen.
 */
final class Visitor implements AutoCloseable {

    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> strayRequests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** What the visitor's browser is like. */
    record Screen(int width, int height, boolean scripts) {

        static final Screen DESK = new Screen(1280, 900, true);
        static final Screen PHONE = new Screen(360, 740, true);
        static final Screen NO_SCRIPTS = new Screen(1280, 900, false);
        /** 1280 px at 400 %. */
        static final Screen MAGNIFIED = new Screen(320, 256, true);
    }

    Visitor(String origin, Screen screen) {
        this.origin = origin;
        this.scripts = screen.scripts();
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen")
                        .setViewportSize(screen.width(), screen.height())
                        .setJavaScriptEnabled(screen.scripts()));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onRequest(request -> noteStray(request.url()));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Goes to an address of Spor and looks at what is there. */
    Visitor open(String path) {
        page.navigate(path);
        return look();
    }

    /** Presses the button with this name. */
    Visitor press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .filter(visible())
                .first()
                .click();
        return this;
    }

    /** Follows the link with this name. */
    Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .filter(visible())
                .first()
                .click();
        return this;
    }

    Visitor write(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Chooses the one of several with this name. */
    Visitor choose(String name) {
        page.getByLabel(name).first().check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Looks at the page: it is accessible, fits its screen, and nothing went astray. */
    Visitor look() {
        assertThat(page.locator("h1").count()).as("one h1 on " + page.url()).isEqualTo(1);
        if (scripts) {
            assertThat(violations()).as("axe on " + page.url()).isEmpty();
            Object overhang =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overhang).intValue())
                    .as("sideways scrolling on " + page.url())
                    .isLessThanOrEqualTo(0);
        }
        assertThat(strayRequests).as("requests that leave the origin").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
        return this;
    }

    /** Keeps a picture under target/pictures. */
    Visitor picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .withTags(ACCESSIBILITY).analyze().getViolations().stream()
                        .map(Visitor::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(it -> it.getHtml()).limit(3).toList();
    }

    private void noteStray(String url) {
        if (!url.startsWith(origin) && !"data".equals(URI.create(url).getScheme())) {
            strayRequests.add(url);
        }
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
