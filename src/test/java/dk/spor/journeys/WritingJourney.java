package dk.spor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An input is written as formatted text: by buttons, by keyboard alone, and by pasting what was written elsewhere. */
@JourneyTest
class WritingJourney {

    private static final String PASTE = """
            (it, html) => {
              const copied = new DataTransfer();
              copied.setData('text/html', html);
              it.focus();
              it.dispatchEvent(new ClipboardEvent('paste', { clipboardData: copied, bubbles: true, cancelable: true }));
            }
            """;
    /** By how much the page has moved since the editor arrived. */
    private static final String SHIFTED = """
            () => new Promise(done => {
              const arrived = performance.getEntriesByType('resource').find(it => it.name.includes('/js/editor')).responseEnd;
              new PerformanceObserver(list => done(list.getEntries().filter(it => it.startTime >= arrived)
                .reduce((sum, it) => sum + it.value, 0))).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(0), 500);
            })
            """;

    private static final String END_AND_ITALIC = """
            it => {
              getSelection().collapse(it.lastElementChild, it.lastElementChild.childNodes.length);
              it.dispatchEvent(new KeyboardEvent('keydown', { key: 'i', keyCode: 73, ctrlKey: true, bubbles: true, cancelable: true }));
            }
            """;

    private final Cast cast;
    private final String origin;

    WritingJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theButtonsFormatAndAreAccessible(Screen screen) {
        try (Visitor viborg = writer(screen)) {
            Keyboard keys = viborg.page().keyboard();
            viborg.field("Bemærkning").click();
            button(viborg, "Overskrift").click();
            keys.type("Mål");
            assertThat(button(viborg, "Overskrift")).hasAttribute("aria-pressed", "true");
            keys.press("Enter");
            keys.type("Vi vil ");
            button(viborg, "Fed").click();
            keys.type("nu");
            viborg.look();
            button(viborg, "Fed").click();
            keys.press("Enter");
            button(viborg, "Nummereret liste").click();
            keys.type("et");
            keys.press("Enter");
            keys.type("to");
            viborg.press("Gem bemærkning");
            assertThat(card(viborg))
                    .isEqualTo("<h3>Mål</h3><p>Vi vil <strong>nu</strong></p><ol><li>et</li><li>to</li></ol>");
            viborg.look();
        }
    }

    @Test
    void theKeyboardFormatsAlone() {
        try (Visitor viborg = writer(Screen.DESK)) {
            Keyboard keys = viborg.page().keyboard();
            viborg.field("Bemærkning").focus();
            keys.type("se KL");
            keys.press("Shift+ArrowLeft");
            keys.press("Shift+ArrowLeft");
            viborg.page().waitForFunction("() => getSelection().toString() === 'KL'");
            keys.press("Control+k");
            keys.type("intet");
            keys.press("Enter");
            assertThat(viborg.page().getByRole(AriaRole.ALERT)).containsText("Skriv en adresse som");
            keys.press("Control+a");
            keys.type("kl.dk");
            viborg.look();
            keys.press("Enter");
            keys.press("Alt+F10");
            assertThat(button(viborg, "Overskrift")).isFocused();
            keys.press("ArrowLeft");
            assertThat(button(viborg, "Link")).isFocused();
            assertThat(button(viborg, "Link")).hasAttribute("aria-pressed", "true");
            keys.press("Home");
            keys.press("ArrowRight");
            keys.press("Enter");
            assertThat(viborg.field("Bemærkning")).isFocused();
            keys.press("Control+End");
            viborg.page().waitForFunction("() => getSelection().isCollapsed");
            keys.press("Control+i");
            keys.type("s side");
            keys.press("Shift+Tab");
            assertThat(button(viborg, "Underoverskrift")).isFocused();
            viborg.press("Gem bemærkning");
            assertThat(card(viborg))
                    .isEqualTo("<h4>se <a href=\"https://kl.dk\" rel=\"nofollow noopener\">KL</a><em>s side</em></h4>");
            viborg.look();
        }
    }

    /** A busy browser tells of a new selection only after the next key; here it cannot tell before. */
    @Test
    void aKeyThatComesBeforeTheBrowserHasToldOfTheSelectionActsWhereTheWriterIs() {
        try (Visitor viborg = writer(Screen.DESK)) {
            Keyboard keys = viborg.page().keyboard();
            viborg.field("Bemærkning").focus();
            keys.type("se KL");
            keys.press("Shift+ArrowLeft");
            keys.press("Shift+ArrowLeft");
            viborg.page().waitForFunction("() => getSelection().toString() === 'KL'");
            viborg.field("Bemærkning").evaluate(END_AND_ITALIC);
            keys.type("s side");
            viborg.press("Gem bemærkning");
            assertThat(viborg.page().locator("[contenteditable]")).hasCount(0);
            assertThat(card(viborg)).isEqualTo("<p>se KL<em>s side</em></p>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-desktop", "word-online", "libreoffice", "google-docs", "web-page"})
    void whatIsPastedKeepsItsStructureAndNothingElse(String source) throws IOException {
        try (Visitor viborg = writer(Screen.DESK)) {
            viborg.field("Bemærkning").evaluate(PASTE, clipboard(source));
            assertThat(state(viborg)).containsText("Gemt");
            viborg.press("Gem bemærkning");
            assertThat(card(viborg)).isEqualTo(clipboard("kept").strip());
            viborg.look();

            viborg.follow("Redigér").look();
            assertThat(sends(viborg, "text"))
                    .isEqualTo(viborg.page().locator("textarea[name=text]").inputValue());
            String revision = sends(viborg, "revision");
            viborg.press("Gem bemærkning").follow("Redigér");
            assertThat(sends(viborg, "revision")).isEqualTo(revision);
        }
    }

    @Test
    void whatIsWrittenWithoutAConnectionWaitsAndIsSentByItselfWhenItReturns() {
        try (Visitor viborg = writer(Screen.PHONE)) {
            viborg.field("Bemærkning").fill("Skrevet før.");
            assertThat(state(viborg)).containsText("Gemt kl.");
            viborg.page().context().setOffline(true);
            viborg.page().keyboard().type(" Skrevet i toget.");
            assertThat(state(viborg)).containsText("Ingen forbindelse");
            viborg.look().page().keyboard().type(" Hele vejen.");
            viborg.page().onceDialog(leaving -> {
                assertThat(leaving.type()).isEqualTo("beforeunload");
                leaving.dismiss();
            });
            viborg.page().evaluate("() => { location.href = '/about' }");
            viborg.page().context().setOffline(false);
            assertThat(state(viborg)).containsText("Gemt kl.", new ContainsTextOptions().setTimeout(5000));
            assertThat(state(viborg)).hasAttribute("role", "status");

            viborg.open("/about").page().goBack();
            viborg.press("Luk");
            assertThat(viborg.page().locator("[contenteditable]")).hasCount(0);
            assertThat(card(viborg)).isEqualTo("<p>Skrevet før. Skrevet i toget. Hele vejen.</p>");
            assertThat(viborg.page().locator(".sp-input")).hasCount(1);
        }
    }

    @Test
    void thePageDoesNotJumpWhenTheEditorComesLateAndTheFieldCanBeUsedUntilThen() {
        try (Visitor viborg = writer(Screen.DESK)) {
            viborg.page().route("**/js/editor*", route -> {
                viborg.page().waitForTimeout(700);
                route.resume();
            });
            viborg.field("Bemærkning").fill("Et afsnit.");
            assertThat(state(viborg)).containsText("Gemt");
            viborg.page().reload();
            assertThat(viborg.page().locator("[contenteditable]")).hasCount(2);
            assertThat(((Number) viborg.page().evaluate(SHIFTED)).doubleValue()).isLessThan(0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void inputsAreDraggedToTheirPlaceAndItIsSaid(Screen screen) {
        try (Visitor viborg = writer(screen)) {
            write(viborg, "Den første.", "Den anden.", "Den tredje.");
            drag(viborg, 2, 0);
            assertThat(viborg.page().locator("[data-moved]")).hasText("Bemærkningen står nu som nummer 1.");
            viborg.look().page().reload();
            assertThat(viborg.page().locator(".sp-input").first()).containsText("Den tredje.");
        }
    }

    @Test
    void whoDragsInAnOrderThatWasChangedMeanwhileIsToldAndSeesIt() {
        try (Visitor viborg = writer(Screen.DESK)) {
            write(viborg, "Den første.", "Den anden.", "Den tredje.");
            Visitor other = viborg.tab();
            other.open(viborg.page().url()).press("Flyt ned").look().page().close();
            drag(viborg, 2, 0);
            assertThat(viborg.page().locator("[data-moved]")).containsText("Rækkefølgen er ændret");
            assertThat(viborg.page().locator(".sp-input").first()).containsText("Den anden.");
            assertThat(viborg.page().locator(".sp-input").last()).containsText("Den tredje.");
        }
    }

    private static void write(Visitor viborg, String... texts) {
        for (String text : texts) {
            viborg.page().navigate(viborg.page().url().replaceFirst("/response.*", "/response/inputs/new"));
            viborg.write("Bemærkning", text).press("Gem bemærkning");
            assertThat(viborg.page().locator("[contenteditable]")).hasCount(0);
        }
    }

    /** As a hand does it: in many small moves. */
    private static void drag(Visitor viborg, int from, int to) {
        Locator grips = viborg.page().locator(".sp-grip");
        String text = viborg.page().locator(".sp-input").nth(from).innerText();
        grips.nth(from).hover();
        BoundingBox there = grips.nth(to).boundingBox();
        Mouse mouse = viborg.page().mouse();
        mouse.down();
        mouse.move(there.x + 8, there.y + 8, new Mouse.MoveOptions().setSteps(25));
        assertThat(viborg.page().locator(".sp-input").nth(to))
                .hasText(text, new HasTextOptions().setUseInnerText(true));
        mouse.up();
    }

    /** What the open form would send. */
    private static String sends(Visitor viborg, String field) {
        return String.valueOf(
                viborg.page().evaluate("it => new FormData(document.getElementById('bemaerkning')).get(it)", field));
    }

    private static Locator button(Visitor viborg, String name) {
        return viborg.page()
                .getByRole(AriaRole.TOOLBAR)
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What stands in the card; waits for the form to be gone, which a press on a busy machine may outrun. */
    private static String card(Visitor viborg) {
        return viborg.page()
                .innerHTML(".sp-input__body:not(:has([data-editor]))")
                .strip();
    }

    private static Locator state(Visitor viborg) {
        return viborg.page().locator("[data-state]");
    }

    /** Viborg's co-ordinator before a new input. */
    private Visitor writer(Screen screen) {
        ConsultationScene consultation = cast.consultation();
        Visitor visitor = new Visitor(origin, screen);
        cast.signIn(visitor, cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR));
        return visitor.open("/consultations/" + consultation.slug() + "/response/inputs/new");
    }

    private static String clipboard(String name) throws IOException {
        try (InputStream file = WritingJourney.class.getResourceAsStream("/clipboard/" + name + ".html")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
