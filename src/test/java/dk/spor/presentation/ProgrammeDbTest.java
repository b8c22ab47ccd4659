package dk.spor.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.TalkCard;
import dk.spor.consultation.TalkSource;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.TrackId;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ProgrammeDbTest {

    private final ListableBeanFactory beans;
    private final Presentations presentations;
    private final ConsultationScene scene;

    ProgrammeDbTest(ListableBeanFactory beans, Presentations presentations, ConsultationWorld world) {
        this.beans = beans;
        this.presentations = presentations;
        this.scene = world.consultation().draft();
    }

    @Test
    void talksAreSeenByWhoeverSeesTheConsultation() {
        add("Hans Sanderson");
        assertThat(presentations.of(scene.id(), Actor.ANYONE)).isEmpty();
        assertThat(presentations.of(scene.id(), scene.officer())).hasSize(1);
    }

    @Test
    void theConsultationsPageGetsThemInOrderWithTheNumbersOfTheirTracks() {
        TrackId second = scene.draft().tracks().get(1).id();
        beans.getBean(AddTalk.class)
                .add(
                        scene.slug(),
                        new TalkId(UUID.randomUUID()),
                        details("Lars Bach Jensen", "Grøn vækst", second),
                        scene.lead());
        TalkId last = add("Søren Hermansen");
        beans.getBean(MoveTalk.class).move(scene.slug(), last, Direction.UP, scene.lead());
        String base = "/consultations/" + scene.slug() + "/presentations/";
        assertThat(beans.getBean(TalkSource.class).talks(scene.consultation(), scene.draft()))
                .containsExactly(
                        new TalkCard("Søren Hermansen", "DI", null, base + 2, List.of()),
                        new TalkCard("Lars Bach Jensen", "DI", "Grøn vækst", base + 1, List.of(2)));
    }

    @Test
    void aTalkKeepsItsNumberAndThatOfARemovedOneIsNotUsedAgain() {
        add("Hans Sanderson");
        TalkId second = add("Inge Nilsson");
        add("Lars Bach Jensen");
        beans.getBean(RemoveTalk.class).remove(scene.slug(), second, scene.lead());
        TalkId last = add("Søren Hermansen");
        assertThat(talks()).extracting(Talk::number).containsExactly(1, 3, 4);
        beans.getBean(RemoveTalk.class).remove(scene.slug(), last, scene.lead());
        add("En anden");
        assertThat(talks()).extracting(Talk::number).containsExactly(1, 3, 5);
    }

    @Test
    void ofTwoWhoEditTheSameTalkTheSecondIsRefused() {
        TalkId talk = add("Hans Sanderson");
        EditTalk edit = beans.getBean(EditTalk.class);
        assertThat(edit.edit(scene.slug(), talk, details("Den enes", ""), 1, scene.lead()))
                .isEqualTo(Outcome.done(talk));
        assertThat(edit.edit(scene.slug(), talk, details("Den andens", ""), 1, scene.lead()))
                .isEqualTo(Outcome.refused(Refusal.of("presentation.refusal.changedMeanwhile")));
        assertThat(edit.edit(scene.slug(), talk, details("Den enes", ""), 1, scene.lead()))
                .as("sent again")
                .isEqualTo(Outcome.done(talk));
        assertThat(talks().get(0).details().speaker()).isEqualTo("Den enes");
    }

    @Test
    void addingTwiceWithTheSameIdentityAddsOnce() {
        TalkId id = new TalkId(UUID.randomUUID());
        AddTalk add = beans.getBean(AddTalk.class);
        add.add(scene.slug(), id, details("Hans Sanderson", ""), scene.lead());
        add.add(scene.slug(), id, details("Hans Sanderson", ""), scene.lead());
        assertThat(talks()).hasSize(1);
    }

    @Test
    void badInputIsRefusedWithEveryReason() {
        TalkDetails bad = details(" ", "x".repeat(201), new TrackId(UUID.randomUUID()));
        assertThat(beans.getBean(AddTalk.class).add(scene.slug(), new TalkId(UUID.randomUUID()), bad, scene.lead()))
                .isEqualTo(Outcome.refused(List.of(
                        Refusal.of("presentation.refusal.noSpeaker").at("speaker"),
                        Refusal.of("presentation.refusal.tooLong", 200, 201).at("title"),
                        Refusal.of("presentation.refusal.noSuchTrack").at("tracks"))));
    }

    @Test
    void talksAreNotChangedOnceTheResponsesAreProcessedNorByOthers() {
        TalkId talk = add("Hans Sanderson");
        RemoveTalk remove = beans.getBean(RemoveTalk.class);
        assertThatThrownBy(() -> remove.remove(scene.slug(), talk, scene.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
        putInState("PUBLISHED");
        assertThatThrownBy(() -> remove.remove(scene.slug(), talk, scene.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
        putInState("PROCESSING");
        assertThat(remove.remove(scene.slug(), talk, scene.lead()))
                .isEqualTo(Outcome.refused(Refusal.of("presentation.refusal.closed")));
        assertThat(talks()).hasSize(1);
    }

    private TalkId add(String speaker) {
        TalkId id = new TalkId(UUID.randomUUID());
        beans.getBean(AddTalk.class).add(scene.slug(), id, details(speaker, ""), scene.lead());
        return id;
    }

    private static TalkDetails details(String speaker, String title, TrackId... tracks) {
        return TalkDetails.typed(speaker, "DI", title, "", List.of(tracks));
    }

    private void putInState(String status) {
        beans.getBean(JdbcClient.class)
                .sql("update consultation.consultation set status = :status where id = :id")
                .param("status", status)
                .param("id", scene.id().value())
                .update();
    }

    private List<Talk> talks() {
        return presentations.of(scene.id(), scene.lead());
    }
}
