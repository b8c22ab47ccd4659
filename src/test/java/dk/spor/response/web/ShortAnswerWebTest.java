package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/** A response without remarks, and that none is given. */
@WebTest
class ShortAnswerWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final BusinessClock clock;

    ShortAnswerWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource({
        "nil-return, NIL, Viborg Kommune har ingen bemærkninger, uden bemærkninger",
        "declination, DECLINED, Viborg Kommune afgiver ikke høringssvar, afgiver ikke høringssvar"
    })
    void itNeedsNothingWrittenAndGetsItsReceipt(String page, VersionKind kind, String says, String word)
            throws Exception {
        ResponseScene viborg = world.viborg();
        Answer sent = send(viborg, page, "ADMINISTRATIVE");
        assertThat(sent.location()).isEqualTo(viborg.path() + "/versions/1/receipt");
        assertThat(viborg.version().kind()).isEqualTo(kind);
        assertThat(desk.open(sent.location(), viborg.actor).text(".sp-receipt"))
                .contains("1, " + word, viborg.version().proof().receipt().value())
                .doesNotContain("A4-sider");
        Answer answered = desk.open(viborg.path(), viborg.actor);
        assertThat(answered.text("main")).contains(says, "Gælder");
        assertThat(answered.page().select("main a[href$=/replacement]")).hasSize(1);
    }

    @Test
    void howItWasTreatedIsSaidOfAnAnswerAndNotOfNone() throws Exception {
        ResponseScene viborg = world.viborg();
        assertThat(desk.open(viborg.path() + "/declination", viborg.actor)
                        .page()
                        .select("[name=treatment]"))
                .isEmpty();
        Answer lacking = send(viborg, "nil-return", "");
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.page().select("#treatment-error")).isNotEmpty();
        assertThat(viborg.version(1)).isEmpty();
    }

    @Test
    void theDraftIsKeptAndSubmittedInItsPlaceLater() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Måske alligevel."));
        send(viborg, "declination", "");
        assertThat(desk.open(viborg.path() + "/replacement", viborg.actor).text("main"))
                .contains("Måske alligevel.");
        assertThat(viborg.submitted(VersionKind.FINAL).content().replaces()).isEqualTo(1);
        assertThat(desk.open(viborg.path() + "/nil-return", viborg.actor).value("replaces"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nil-return", "declination"})
    void whoComesSecondIsRefusedAndAfterTheDeadlineThereIsNoForm(String page) throws Exception {
        ResponseScene viborg = world.viborg();
        Answer form = desk.open(viborg.path() + "/" + page, viborg.actor);
        viborg.submitted(VersionKind.NIL);
        Answer second = send(viborg, page, form, "ADMINISTRATIVE");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("main")).contains("allerede");
        assertThat(second.page().select("main form")).isEmpty();
        assertThat(viborg.version().number()).isEqualTo(1);
        Answer replacing = desk.open(viborg.path() + "/" + page, viborg.actor);
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        assertThat(desk.open(viborg.path() + "/" + page, viborg.actor).page().select("main form"))
                .isEmpty();
        assertThat(send(viborg, page, replacing, "ADMINISTRATIVE").text("[role=alert]"))
                .contains("frist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nil-return", "declination"})
    void whoDoesNotAnswerForTheMunicipalityFindsNothing(String page) throws Exception {
        ResponseScene viborg = world.viborg();
        Answer form = desk.open(viborg.path() + "/" + page, viborg.actor);
        for (Role role : List.of(Role.CONTRIBUTOR, Role.APPROVER, Role.READER)) {
            Actor actor = viborg.colleague(role).actor;
            assertThat(desk.open(viborg.path() + "/" + page, actor).status()).isEqualTo(404);
            assertThat(send(world.as(viborg.consultation, actor), page, form, "ADMINISTRATIVE")
                            .status())
                    .isEqualTo(404);
        }
    }

    private Answer send(ResponseScene scene, String page, String treatment) throws Exception {
        return send(scene, page, desk.open(scene.path() + "/" + page, scene.actor), treatment);
    }

    private Answer send(ResponseScene scene, String page, Answer form, String treatment) throws Exception {
        return desk.send(
                scene.path() + "/" + page,
                scene.actor,
                "key",
                form.value("key"),
                "strategy",
                form.value("strategy"),
                "replaces",
                form.value("replaces"),
                "treatment",
                treatment);
    }
}
