package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Somebody with a browser of their own. Whatever they do, no request may leave the origin, no script or style may be
 * refused by the content policy, and each page they {@link #look} at must be accessible and fit its screen.
 */
final class Visitor implements AutoCloseable {

    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Only what is wrong is worked out in full and sent back, which takes half the time of the library's own way. */
    private static final String VIOLATIONS = """
            async tags => {
              const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
              return found.violations.map(it => `${it.id}: ${it.help} ${it.nodes.slice(0, 3).map(node => node.html)}`);
            }
            """;

    /** From {@link AxeAddress} the browser fetches it once; whoever has no connection is handed it. */
    private static final String FETCH_AXE =
            "() => 'axe' in window || import('/axe.min.js').then(() => true, () => false)";

    private static final String COMING_EDITORS = "html:has(script[src*='/js/editor']) .sp-rich:not(.is-ready)";
    private static final HasCountOptions PATIENTLY = new HasCountOptions().setTimeout(15_000);

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
        this(
                origin,
                screen.scripts(),
                Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(origin)
                                .setLocale("da-DK")
                                .setTimezoneId("Europe/Copenhagen")
                                .setViewportSize(screen.width(), screen.height())
                                .setJavaScriptEnabled(screen.scripts())));
    }

    private Visitor(String origin, boolean scripts, BrowserContext context) {
        this.origin = origin;
        this.scripts = scripts;
        this.context = context;
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

    /** The same person at a new tab of the same browser. */
    Visitor tab() {
        return new Visitor(origin, scripts, context);
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

    /** Opens what is folded away under these words. */
    Visitor expand(String words) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
        return this;
    }

    /** Fills in the one field of the form at an address and sends it, with the cookies of this browser but unseen. */
    void send(String address, String field, String value) {
        APIRequestContext requests = context.request();
        String token = Jsoup.parse(requests.get(address).text())
                .expectFirst("input[name=_csrf]")
                .val();
        FormData form = FormData.create().set("_csrf", token).set(field, value);
        APIResponse answer =
                requests.post(address, RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.status()).as(address + " leads on").isEqualTo(303);
    }

    /** Sends a form without its fields to an address, as nobody does who has not made a mistake. */
    Visitor sendEmpty(String address) {
        page.waitForNavigation(() -> page.evaluate("""
                address => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.action = address;
                  form.append(document.querySelector('input[name=_csrf]').cloneNode());
                  document.body.prepend(form);
                  form.requestSubmit();
                }
                """, address));
        return this;
    }

    Visitor resize(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        return this;
    }

    Visitor write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Where one writes under this label, once an editor has taken the place of a plain field that it comes to. */
    Locator field(String label) {
        if (scripts) {
            PlaywrightAssertions.assertThat(page.locator(COMING_EDITORS)).hasCount(0, PATIENTLY);
        }
        return page.getByLabel(label)
                .and(page.locator("input:visible, textarea:visible, [contenteditable]:visible"))
                .first();
    }

    /** Chooses the one of several with this name. */
    Visitor choose(String name) {
        page.getByLabel(name).first().check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** Fills in the one date of the page. */
    Visitor date(String day, String month, String year) {
        return write("Dag", day).write("Måned", month).write("År", year);
    }

    /** What a screen reader meets: something of this role and of exactly this name. */
    Visitor sees(AriaRole role, String name) {
        Locator it =
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        assertThat(it.count()).as(role + " " + name + " on " + page.url()).isPositive();
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Looks at the page: it is accessible, fits its screen, and nothing went astray. */
    Visitor look() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page.locator("h1").count()).as("one h1 on " + page.url()).isEqualTo(1);
        if (scripts) {
            assertThat(violations()).as("axe on " + page.url()).isEmpty();
            fits();
        }
        assertThat(strayRequests).as("requests that leave the origin").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
        return this;
    }

    /** Nothing hangs out at the side. */
    Visitor fits() {
        Object overhang =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overhang).intValue())
                .as("sideways scrolling on " + page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private List<?> violations() {
        if (!(boolean) page.evaluate(FETCH_AXE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(VIOLATIONS, ACCESSIBILITY);
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
