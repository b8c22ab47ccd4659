package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dk.spor.database.Statements;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.rendering.Renderer;
import dk.spor.response.CheckResponse;
import dk.spor.response.ResponseRendering;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Pages load what they show, and lay out once what they measure. */
@WebTest
class LoadsWebTest {

    private static final Instant OPENED = Instant.parse("2020-12-15T09:01:00Z");

    private final Desk desk;
    private final ResponseWorld world;
    private final ApplicationContext beans;
    private final BusinessClock clock;

    LoadsWebTest(MockMvc mvc, ResponseWorld world, ApplicationContext beans, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.beans = beans;
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/status.xlsx", "/responses", "/report"})
    void noTextLeavesTheDatabaseWhileItIsSealed(String page) throws Exception {
        assertThat(asked(answered(), page)).isNotEmpty().noneMatch(LoadsWebTest::loadsText);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/responses", "/responses/viborg/response.pdf"})
    void aListOfAnswersLoadsNoneOfThem(String page) throws Exception {
        ResponseScene viborg = answered();
        clock.stopAt(OPENED);
        assertThat(asked(viborg, page)).isNotEmpty().noneMatch(LoadsWebTest::loadsText);
        assertThat(asked(viborg, "/responses/viborg")).anyMatch(LoadsWebTest::loadsText);
    }

    @Test
    void theCheckPageLaysTheResponseOutOnce() {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op."));
        Renderer renderer = Mockito.spy(beans.getBean(Renderer.class));
        try (AnnotationConfigApplicationContext own = new AnnotationConfigApplicationContext()) {
            own.setParent(beans);
            own.registerBean(nameOf(Renderer.class), Renderer.class, () -> renderer);
            for (Class<?> type : List.of(
                    ResponseRendering.class,
                    CheckResponse.class,
                    ResponsePages.class,
                    CheckLists.class,
                    CheckPages.class)) {
                own.registerBean(nameOf(type), type);
            }
            own.refresh();
            assertThat(own.getBean(CheckPages.class)
                            .of(viborg.asked(), viborg.actor)
                            .meter()
                            .used())
                    .isPositive();
        }
        verify(renderer, times(1)).measure(any());
    }

    /** A bean of the same name stands before the application's own. */
    private String nameOf(Class<?> type) {
        return beans.getBeanNamesForType(type)[0];
    }

    private ResponseScene answered() {
        ResponseScene viborg = world.viborg();
        viborg.submitted("Vi bakker op.");
        return viborg;
    }

    private List<String> asked(ResponseScene scene, String page) throws Exception {
        Actor officer = scene.consultation.lead();
        return Statements.during(() -> assertThat(
                        desk.open("/consultations/" + scene.consultation.slug() + page, officer)
                                .status())
                .isEqualTo(200));
    }

    /** Counting inputs is not reading them. */
    private static boolean loadsText(String sql) {
        return sql.contains("json")
                || sql.replace("(select count(*) from response.version_input", "")
                        .contains("version_input");
    }
}
