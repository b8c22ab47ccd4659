package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static dk.spor.response.ResponseScene.theme;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Role;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class SubmitResponseDbTest {

    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final JdbcClient jdbc;

    SubmitResponseDbTest(ResponseWorld world, ConsultationWorld consultations, JdbcClient jdbc) {
        this.world = world;
        this.consultations = consultations;
        this.jdbc = jdbc;
    }

    @Test
    void whatIsKeptIsWhatWasWritten() {
        ResponseScene viborg = world.viborg();
        viborg.write(theme("Energi", "Et fælles spor om energi.", "Nettet følger ikke kommunegrænsen."));
        viborg.write(general("Vi bakker op."));
        Version kept = done(viborg.submit(viborg.form(), Instant.parse("2020-11-20T08:00:07.123456Z")));
        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.receivedAt()).isEqualTo("2020-11-20T08:00:07.123456Z");
        assertThat(kept.inputs())
                .extracting(it -> it.text().text())
                .containsExactly("Vi bakker op.", "Et fælles spor om energi.");
        assertThat(kept.pages()).isBetween(0.1, 1.0);
        assertThat(viborg.version()).usingRecursiveComparison().isEqualTo(kept);
    }

    @Test
    void theSameFormSentAgainGetsTheSameReceiptAlsoAfterTheDeadline() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        Submission form = viborg.form();
        Version first = done(viborg.submit(form));
        Version again = done(viborg.submit(form, Instant.parse("2020-12-15T09:01:00Z")));
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
        assertThat(versionsOf(viborg)).isEqualTo(1);
    }

    @Test
    void anotherFormAfterTheFirstIsTold() {
        ResponseScene viborg = world.viborg();
        viborg.submitted("Vi bakker op.");
        assertThat(viborg.submit(viborg.form())).isEqualTo(refused("response.refusal.answered"));
        assertThat(versionsOf(viborg)).isEqualTo(1);
    }

    @Test
    void whatWasChangedAfterItWasReadIsNotSubmitted() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        Submission form = viborg.form();
        viborg.write(general("Og dog."));
        assertThat(viborg.submit(form)).isEqualTo(refused("response.refusal.changed"));
        assertThat(viborg.draft().inputs()).hasSize(2);
    }

    @Test
    void aChangeBetweenTheRenderingAndTheCommitIsSeen() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        Submission form = viborg.form();
        Draft read = viborg.draft().as(form);
        Rendered rendered = viborg.bean(ResponseRendering.class)
                .rendered(viborg.asked(), VersionKind.FINAL, read, viborg.consultation.draft());
        viborg.write(general("Og dog."));
        Submission newer =
                Submission.first(form.key(), viborg.draft().revision(), form.strategy(), form.treatment(), "");
        Outcome<Version> outcome = viborg.bean(Reception.class)
                .receive(viborg.asked(), newer, rendered, viborg.actor, Instant.parse("2020-11-20T08:00:00Z"));
        assertThat(outcome).isEqualTo(refused("response.refusal.changed"));
        assertThat(versionsOf(viborg)).isZero();
    }

    @Test
    void theCheckPagesListGuardsTheSubmission() {
        ResponseScene viborg = world.viborg();
        viborg.write(theme("Energi", "Et fælles spor om energi.", ""));
        Submission form = Submission.first(
                UUID.randomUUID(),
                viborg.draft().revision(),
                viborg.consultation.draft().id(),
                TreatmentDetails.NONE,
                "");
        assertThat(refusals(viborg.submit(form)))
                .containsExactly("response.check.theme.justification", "response.check.treatment");
        assertThat(versionsOf(viborg)).isZero();
    }

    @Test
    void anEmptyResponseIsRefused() {
        ResponseScene viborg = world.viborg();
        assertThat(refusals(viborg.submit(viborg.form()))).containsExactly("response.check.noInputs");
    }

    @Test
    void aTooLongResponseIsFlaggedWhereTheLimitIsAdvisory() {
        ResponseScene viborg = world.viborg();
        assertThat(viborg.submitted(threePages()).overLength()).isTrue();
    }

    @Test
    void aTooLongResponseIsRefusedWhereTheLimitIsBinding() {
        ConsultationScene binding = consultations.consultation().length(2, true).publish();
        ResponseScene viborg = world.of(binding, "Viborg");
        viborg.write(general(threePages()));
        assertThat(refusals(viborg.submit(viborg.form()))).containsExactly("response.check.tooLong");
        assertThat(viborg.draft().inputs()).hasSize(1);
    }

    @Test
    void aReaderCannotSubmit() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        ResponseScene reader = world.as(
                viborg.consultation, consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER));
        assertThatThrownBy(() -> reader.submit(viborg.form())).isInstanceOf(NotFound.class);
    }

    @Test
    void eachStepLeavesARowOfWhoForWhomAndWhen() {
        ResponseScene viborg = world.viborg();
        viborg.submitted("Vi bakker op.");
        assertThat(jdbc.sql("select step, person, organisation from response.step where response = :id order by number")
                        .param("id", viborg.version().response().value())
                        .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .list())
                .containsExactly(
                        "STARTED " + viborg.actor.person() + " " + viborg.actor.organisation(),
                        "SUBMITTED " + viborg.actor.person() + " " + viborg.actor.organisation());
        assertThat(jdbc.sql("select type from audit.entry where subject = :id order by number")
                        .param("id", viborg.version().response().value())
                        .query(String.class)
                        .list())
                .containsExactly("ResponseBegun", "ResponseSubmitted");
    }

    private static String threePages() {
        return "Vi bakker op om en fælles strategi med få og tydelige mål. ".repeat(120);
    }

    private static Outcome<Version> refused(String text) {
        return Outcome.refused(Refusal.of(text));
    }

    private int versionsOf(ResponseScene scene) {
        return jdbc.sql("""
                        select count(*) from response.version v join response.response r on r.id = v.response
                        where r.consultation = :consultation
                        """)
                .param("consultation", scene.consultation.id().value())
                .query(Integer.class)
                .single();
    }
}
