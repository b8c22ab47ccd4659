package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.TablesWith;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What colleagues say to each other is read by them alone, before and after the response is submitted and unsealed. */
@WebTest
class InternalCommentsWebTest {

    private static final Instant OPENED = Instant.parse("2020-12-15T09:01:00Z");

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final RequestMappingHandlerMapping mappings;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final String word = "solsort" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    InternalCommentsWebTest(
            MockMvc mvc,
            ResponseWorld world,
            ConsultationWorld consultations,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            BusinessClock clock,
            @Qualifier("ownerDataSource") DataSource database) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.mappings = mappings;
        this.clock = clock;
        this.database = JdbcClient.create(database);
    }

    @Test
    void colleaguesReadThemOnThePagesOfTheDraftOnlyAndNobodyElseAnywhere() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Pendling bør med i målingen."));
        viborg.comment(input, "Pendling bør med i målingen.", "Er det " + word + "?");
        assertThat(whereItIsRead(viborg, viborg.actor, input))
                .containsExactlyInAnyOrder("/response/inputs/ID", "/response/inputs/ID/comments");
        nobodyOutsideReadsIt(viborg, input);
        ResponseScene.done(viborg.submit(viborg.form()));
        nobodyOutsideReadsIt(viborg, input);
        clock.stopAt(OPENED);
        nobodyOutsideReadsIt(viborg, input);
        assertThat(whereItIsRead(viborg, viborg.actor, input)).containsExactly("/response/inputs/ID/comments");
        assertThat(tablesWithIt()).containsExactly("comment.wording");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsDoneInWhicheverOrderNobodyOutsideReadsIt(long seed) throws Exception {
        Random random = new Random(seed);
        ResponseScene viborg = world.viborg();
        List<Actor> colleagues = List.of(
                viborg.actor,
                colleague(viborg, Role.DEPUTY),
                colleague(viborg, Role.CONTRIBUTOR),
                colleague(viborg, Role.APPROVER));
        DraftInput input = viborg.write(general("Pendling bør med i målingen."));
        Talk talk = new Talk(desk, viborg, input, word);
        for (int step = 0; step < 20; step++) {
            talk.goOn(random, colleagues.get(random.nextInt(colleagues.size())));
            if (random.nextInt(6) == 0) {
                clock.stopAt(clock.instant().plusSeconds(3600));
            }
        }
        clock.stopAt(OPENED);
        for (Actor reader :
                List.of(viborg.consultation.lead(), viborg.consultation.coordinator("Skive"), Actor.ANYONE)) {
            assertThat(whereItIsRead(viborg, reader, input))
                    .as("as " + reader.role())
                    .isEmpty();
        }
        assertThat(talk.said()).isPositive();
        assertThat(tablesWithIt()).containsExactly("comment.wording");
    }

    private Actor colleague(ResponseScene viborg, Role role) {
        return consultations.somebody(viborg.consultation.consultee("Viborg"), role);
    }

    private void nobodyOutsideReadsIt(ResponseScene viborg, DraftInput input) throws Exception {
        List<Actor> outside = List.of(
                viborg.consultation.lead(),
                viborg.consultation.coordinator("Skive"),
                consultations.somebody(consultations.association(), Role.CHAIR),
                Actor.ANYONE);
        for (Actor reader : outside) {
            assertThat(whereItIsRead(viborg, reader, input))
                    .as("as " + reader.role())
                    .isEmpty();
        }
    }

    private List<String> whereItIsRead(ResponseScene viborg, Actor reader, DraftInput input) throws Exception {
        List<String> read = new ArrayList<>();
        String id = input.id().toString();
        for (String address : EveryAddress.of(mappings, viborg, id)) {
            Answer answer = desk.open(address, reader);
            if (SecretWords.everything(answer).contains(word)) {
                read.add(address.replace("/consultations/" + viborg.consultation.slug(), "")
                        .replace(id, "ID"));
            }
        }
        return read;
    }

    /** Canonical JSON, mails, the audit and the register of facts among them. */
    private List<String> tablesWithIt() {
        return TablesWith.word(word, database);
    }
}
