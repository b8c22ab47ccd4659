package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DbTest
class CorrectionDbTest {

    private final ConsultationWorld world;
    private final Consultations consultations;
    private final Setups setups;
    private final Dossiers dossiers;
    private final CorrectMaterial correct;
    private final ChangeTexts changeTexts;
    private final ChangePeriod changePeriod;
    private final PublishCorrection publish;
    private final Strategies strategies;
    private final AddTrack addTrack;
    private final Mailbox mails;

    CorrectionDbTest(
            ConsultationWorld world,
            Consultations consultations,
            Setups setups,
            Dossiers dossiers,
            CorrectMaterial correct,
            ChangeTexts changeTexts,
            ChangePeriod changePeriod,
            PublishCorrection publish,
            Strategies strategies,
            AddTrack addTrack,
            Mailbox mails) {
        this.world = world;
        this.consultations = consultations;
        this.setups = setups;
        this.dossiers = dossiers;
        this.correct = correct;
        this.changeTexts = changeTexts;
        this.changePeriod = changePeriod;
        this.publish = publish;
        this.strategies = strategies;
        this.addTrack = addTrack;
        this.mails = mails;
    }

    @Test
    void nothingIsSeenOfACorrectionBeforeItIsPublishedAndTheOldOneStays() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        String old = scene.consultation().title();
        retitle(scene, "Rettet titel");
        assertThat(titleOf(scene)).isEqualTo(old);

        assertThat(done(publish.publish(scene.id(), "Titlen var forkert.", null, scene.officer())))
                .isEqualTo(2);
        assertThat(titleOf(scene)).isEqualTo("Rettet titel");
        assertThat(dossiers.find(scene.slug(), 1, Actor.ANYONE)
                        .orElseThrow()
                        .material()
                        .texts()
                        .title())
                .isEqualTo(old);
        Dossier now = dossiers.find(scene.slug(), Actor.ANYONE).orElseThrow();
        assertThat(now.corrections()).extracting(Announcement::reason).containsExactly("Titlen var forkert.");
        assertThat(mails.await(viborg, scene, "corrected").subject()).isEqualTo("Rettet materiale: Rettet titel");
    }

    @Test
    void theDraftIsCorrectedAsANewVersionInWhichTracksKeepTheirIdentity() {
        ConsultationScene scene = world.published();
        done(correct.begin(scene.id(), scene.lead()));
        done(correct.openDraft(scene.id(), scene.lead()));
        StrategyVersionId next = setup(scene).material().draft();
        assertThat(next).isNotEqualTo(scene.draft().id());
        addTrack.add(next, new TrackId(UUID.randomUUID()), "Et glemt spor", scene.lead());
        assertThat(texts(publish.publish(scene.id(), "Et spor var glemt.", null, scene.lead())))
                .isNotEmpty();
        addParagraphless(scene);
    }

    private void addParagraphless(ConsultationScene scene) {
        StrategyText frozen =
                strategies.version(scene.draft().id(), Actor.ANYONE).orElseThrow();
        StrategyText next = strategies
                .version(setup(scene).material().draft(), scene.lead())
                .orElseThrow();
        assertThat(next.tracks().stream().map(Track::id).toList())
                .containsAll(frozen.tracks().stream().map(Track::id).toList());
        assertThat(frozen.tracks()).hasSize(3);
        assertThat(consultations.find(scene.id(), Actor.ANYONE).orElseThrow().draft())
                .isEqualTo(frozen.id());
    }

    @Test
    void anExtensionGoesWithIt() {
        ConsultationScene scene = world.published();
        retitle(scene, "Rettet titel");
        LocalDateTime later = LocalDateTime.parse("2020-12-22T10:00");
        done(publish.publish(scene.id(), "Titlen var forkert.", later, scene.lead()));
        assertThat(consultations
                        .find(scene.id(), Actor.ANYONE)
                        .orElseThrow()
                        .deadline()
                        .local())
                .isEqualTo(later);
    }

    @Test
    void itIsRefusedWithoutAReasonOrWithAnEarlierDeadlineAndThenNothingIsPublished() {
        ConsultationScene scene = world.published();
        assertThat(texts(publish.publish(scene.id(), "Fejl.", null, scene.lead())))
                .containsExactly("noCorrection");
        retitle(scene, "Rettet titel");
        assertThat(texts(publish.publish(scene.id(), " ", null, scene.lead()))).containsExactly("reasonMissing");
        assertThat(texts(publish.publish(scene.id(), "Fejl.", LocalDateTime.parse("2020-12-01T10:00"), scene.lead())))
                .containsExactly("notLater");
        assertThat(titleOf(scene)).isNotEqualTo("Rettet titel");
    }

    @Test
    void whatWasAnnouncedCannotBeCorrectedButOnlyExtended() {
        ConsultationScene scene = world.published();
        done(correct.begin(scene.id(), scene.lead()));
        Period period = setup(scene).period();
        Period other = new Period(period.opens(), period.deadline().plusDays(7), "");
        assertThat(texts(changePeriod.change(scene.id(), other, Seen.of(period), scene.lead())))
                .contains("sentOut");
    }

    @Test
    void beginningTwiceBeginsOne() {
        ConsultationScene scene = world.published();
        done(correct.begin(scene.id(), scene.lead()));
        done(correct.begin(scene.id(), scene.officer()));
        assertThat(setup(scene).material().number()).isEqualTo(2);
    }

    @Test
    void onlyAnOpenConsultationIsCorrected() {
        ConsultationScene scene = world.consultation().draft();
        assertThat(texts(correct.begin(scene.id(), scene.lead()))).containsExactly("notOpen");
        assertThat(texts(publish.publish(scene.id(), "Fejl.", null, scene.lead())))
                .containsExactly("noCorrection");
    }

    private void retitle(ConsultationScene scene, String title) {
        done(correct.begin(scene.id(), scene.lead()));
        MaterialTexts texts = setup(scene).material().texts();
        MaterialTexts retitled = new MaterialTexts(
                title,
                texts.summary(),
                texts.background(),
                texts.purpose(),
                texts.questions(),
                texts.treatmentRule(),
                texts.publicationRule());
        done(changeTexts.change(scene.id(), retitled, Seen.of(texts), scene.lead()));
    }

    private Setup setup(ConsultationScene scene) {
        return setups.find(scene.slug(), scene.lead()).orElseThrow();
    }

    private String titleOf(ConsultationScene scene) {
        return consultations.find(scene.id(), Actor.ANYONE).orElseThrow().title();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ConsultationSetup.done(outcome);
    }

    private static List<String> texts(Outcome<?> outcome) {
        List<Refusal> refusals = outcome.fold(it -> List.of(), it -> it);
        return refusals.stream()
                .map(it -> it.text().replace("consultation.refusal.", ""))
                .toList();
    }
}
