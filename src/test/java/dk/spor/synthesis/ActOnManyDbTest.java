package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static dk.spor.synthesis.Bulking.answer;
import static dk.spor.synthesis.Bulking.labels;
import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.PersonId;
import dk.spor.shared.BusinessClock;
import dk.spor.ui.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ActOnManyDbTest {

    private static final LocalDate DUE = LocalDate.of(2020, 12, 20);

    private final SynthesisWorld world;
    private final JdbcClient jdbc;
    private SynthesisScene scene;
    private Bulking officer;
    private Bulking lead;

    ActOnManyDbTest(SynthesisWorld world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoOfTheSecretariat() {
        scene = world.answered();
        officer = Bulking.of(scene);
        lead = new Bulking(scene, scene.consultation.lead());
    }

    @Test
    void manyAreGivenToOneByADayAndEachKeepsWhatWasNotChosen() {
        PersonId worker = Objects.requireNonNull(scene.officer.person());
        officer.does(officer.seen("VIB-1"), new BulkDeed.Assign(false, worker, null));

        Bulk bulk = officer.does(officer.seen("VIB-1", "LEM-1"), new BulkDeed.Assign(true, null, DUE));

        assertThat(labels(bulk.done())).containsExactly("LEM-1", "VIB-1");
        assertThat(scene.assignment("VIB-1")).isEqualTo(new Assignment(worker, DUE));
        assertThat(scene.assignment("LEM-1")).isEqualTo(new Assignment(null, DUE));
        Bulk back = officer.takesBack(bulk);
        assertThat(back.restored()).isEqualTo(2);
        assertThat(scene.assignment("VIB-1")).isEqualTo(new Assignment(worker, null));
        assertThat(scene.assignment("LEM-1")).isEqualTo(new Assignment(null, null));
    }

    @Test
    void aTagIsGivenAndTakenWithTheOthersAndTheCaseOfficerThatCameWithIt() {
        PersonId worker = Objects.requireNonNull(scene.consultation.lead().person());
        TagId energy = done(scene.bean(SaveTag.class)
                .save(
                        scene.consultation.id(),
                        new TagId(UUID.randomUUID()),
                        new TagEdit("Energi", null, worker),
                        scene.officer));
        TagId other = scene.tag("Andet");
        done(scene.bean(TagPoint.class).tag(scene.point("VIB-1").point().id(), Set.of(energy, other), scene.officer));

        Bulk given = officer.does(officer.seen("VIB-1", "AAR-1"), new BulkDeed.Mark(energy, true));

        assertThat(labels(given.same())).containsExactly("VIB-1");
        assertThat(labels(given.done())).containsExactly("AAR-1");
        assertThat(scene.assignment("AAR-1").worker()).isEqualTo(worker);
        officer.takesBack(given);
        assertThat(scene.tags("AAR-1")).isEmpty();
        assertThat(scene.assignment("AAR-1").worker()).isNull();
        Bulk taken = officer.does(officer.seen("VIB-1", "AAR-1"), new BulkDeed.Mark(energy, false));
        assertThat(scene.tags("VIB-1")).containsExactly("Andet");
        officer.takesBack(taken);
        assertThat(scene.tags("VIB-1")).containsExactly("Andet", "Energi");
    }

    @Test
    void whatWasTakenThroughAMergedTagComesBackAsItWasGiven() {
        TagId cars = scene.tag("Biler");
        TagId traffic = scene.tag("Trafik");
        done(scene.bean(TagPoint.class).tag(scene.point("VIB-1").point().id(), Set.of(cars), scene.officer));
        done(scene.bean(MergeTag.class).merge(scene.consultation.id(), cars, traffic, scene.officer));

        officer.takesBack(officer.does(officer.seen("VIB-1"), new BulkDeed.Mark(traffic, false)));

        done(scene.bean(MergeTag.class).merge(scene.consultation.id(), cars, null, scene.officer));
        assertThat(scene.tags("VIB-1")).containsExactly("Biler");
    }

    @Test
    void draftsGetTheSameOutcomeAndKeepTheirNotesAndWhoWroteThemBefore() {
        PointId own = scene.point("VIB-1").point().id();
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Før", "Note", scene.officer);

        Bulk bulk = lead.does(lead.seen("VIB-1", "VIB-2"), answer(AssessmentOutcome.NOTED, "Tak."));

        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Tak.");
        assertThat(scene.point("VIB-1").assessment().note()).isEqualTo("Note");
        lead.takesBack(bulk);
        Assessment again = scene.point("VIB-1").assessment();
        assertThat(again.outcome()).isEqualTo(AssessmentOutcome.CLARIFIED);
        assertThat(again.reason().text()).isEqualTo("Før");
        assertThat(again.writtenBy()).as("so that the lead still checks it").isEqualTo(scene.officer.person());
        assertThat(scene.point("VIB-2").outcome()).isNull();
        assertThat(scene.bean(AssessmentHistory.class).of(own, scene.officer))
                .extracting(AssessmentEvent::step)
                .containsExactly(AssessmentStep.TAKEN_BACK, AssessmentStep.SAVED, AssessmentStep.SAVED);
        assertThat(scene.bean(Bulks.class).of(own, scene.officer))
                .singleElement()
                .satisfies(it -> assertThat(it.undone()).isNotNull());
    }

    @Test
    void withoutAReasonEachKeepsItsOwn() {
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Mit svar", scene.officer);

        officer.does(officer.seen("VIB-1", "VIB-2"), answer(AssessmentOutcome.NOTED, " "));

        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Mit svar");
        assertThat(scene.point("VIB-2").outcome()).isEqualTo(AssessmentOutcome.NOTED);
    }

    @Test
    void aMarkThatTheTextHasChangedComesBack() {
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Før", scene.officer);
        scene.bean(AssessmentStore.class)
                .markChanged(scene.point("VIB-1").point().id());

        Bulk bulk = officer.does(officer.seen("VIB-1"), answer(AssessmentOutcome.NOTED, "Tak."));
        assertThat(scene.point("VIB-1").point().changed()).isFalse();

        officer.takesBack(bulk);
        assertThat(scene.point("VIB-1").point().changed()).isTrue();
    }

    @Test
    void whatAnotherChangedSinceTheListWasShownAndWhatIsNoDraftIsSkippedAndNamed() {
        List<Chosen> shown = officer.seen("LEM-1", "VIB-1", "VIB-2", "AAR-1");
        scene.save("VIB-1", AssessmentOutcome.OUT_OF_SCOPE, "Nej.", scene.consultation.lead());
        scene.answer("VIB-2", AssessmentOutcome.CLARIFIED, "Endelig.");
        lead.does(lead.seen("AAR-1"), new BulkDeed.Assign(true, null, DUE));

        Bulk answered = officer.does(shown, answer(AssessmentOutcome.NOTED, "Tak."));
        Bulk assigned = officer.does(shown, new BulkDeed.Assign(true, null, DUE.plusDays(1)));

        assertThat(labels(answered.done())).containsExactly("LEM-1", "AAR-1");
        assertThat(answered.skipped())
                .extracting(it -> it.point().label() + " " + it.fate())
                .containsExactly("VIB-1 MEANWHILE", "VIB-2 SETTLED");
        assertThat(scene.point("VIB-1").outcome()).isEqualTo(AssessmentOutcome.OUT_OF_SCOPE);
        assertThat(scene.point("VIB-2").isFinal()).isTrue();
        assertThat(officer.does(officer.seen("VIB-2"), answer(AssessmentOutcome.NOTED, "Tak."))
                        .skipped())
                .extracting(Bulk.Line::fate)
                .as("also when it was shown as final")
                .containsExactly(BulkFate.SETTLED);
        assertThat(labels(assigned.skipped())).containsExactly("AAR-1");
        assertThat(scene.assignment("AAR-1").due()).isEqualTo(DUE);
    }

    @Test
    void whatAnotherChangedSinceStaysWhenItIsTakenBackAndThatIsDoneOnce() {
        Bulk answered = officer.does(officer.seen("VIB-1", "VIB-2"), answer(AssessmentOutcome.NOTED, "Tak."));
        Bulk assigned = officer.does(officer.seen("VIB-1", "VIB-2"), new BulkDeed.Assign(true, null, DUE));
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Tydeligere.", scene.consultation.lead());
        lead.does(lead.seen("VIB-2"), new BulkDeed.Assign(true, null, DUE.plusDays(1)));

        Bulk back = officer.takesBack(answered);

        assertThat(labels(back.kept())).containsExactly("VIB-1");
        assertThat(back.restored()).isEqualTo(1);
        assertThat(scene.point("VIB-1").outcome()).isEqualTo(AssessmentOutcome.CLARIFIED);
        assertThat(labels(lead.takesBack(assigned).kept())).containsExactly("VIB-2");
        scene.save("VIB-2", AssessmentOutcome.NOTED, "Igen.", scene.officer);
        assertThat(refusals(
                        scene.bean(TakeBackMany.class).takeBack(answered.id(), scene.consultation.id(), lead.actor())))
                .containsExactly("synthesis.refusal.bulk.undone");
        assertThat(scene.point("VIB-2").outcome()).isEqualTo(AssessmentOutcome.NOTED);
    }

    @Test
    void whatHasBeenSplitIsLeftAndNamed() {
        List<Chosen> shown = officer.seen("VIB-1", "VIB-2");
        Bulk before = officer.does(shown, answer(AssessmentOutcome.NOTED, "Tak."));
        Splitting.of(scene, "VIB-1").mark("almene");

        Bulk bulk = officer.does(shown, new BulkDeed.Assign(true, null, DUE));

        assertThat(bulk.skipped())
                .extracting(it -> it.point().label() + " " + it.fate())
                .containsExactly("VIB-1 ENDED");
        assertThat(officer.takesBack(before).kept())
                .extracting(it -> it.point().label() + " " + it.back())
                .containsExactly("VIB-1 ENDED");
    }

    @Test
    void theSameFormTwiceDoesItOnceButAnotherChoiceIsDone() {
        BulkId form = new BulkId(UUID.randomUUID());
        List<Chosen> shown = officer.seen("VIB-1", "VIB-2");
        BulkDeed deed = answer(AssessmentOutcome.NOTED, "Tak.");
        ActOnMany acting = scene.bean(ActOnMany.class);
        done(acting.act(form, scene.consultation.id(), shown, deed, scene.officer));

        assertThat(done(acting.act(form, scene.consultation.id(), shown, deed, scene.officer)))
                .isEqualTo(form);
        assertThat(officer.find(form).done()).hasSize(2);
        BulkId other = done(acting.act(form, scene.consultation.id(), officer.seen("AAR-1"), deed, scene.officer));
        assertThat(labels(officer.find(other).done())).containsExactly("AAR-1");
    }

    @Test
    void whatLacksSomethingIsRefusedAsAWhole() {
        List<Chosen> one = officer.seen("VIB-1");
        assertThat(refusals(officer.tries(List.of(), answer(AssessmentOutcome.NOTED, ""))))
                .containsExactly("synthesis.refusal.bulk.none");
        assertThat(refusals(officer.tries(one, new BulkDeed.Assign(true, null, null))))
                .containsExactly("synthesis.refusal.bulk.assign");
        assertThat(refusals(officer.tries(one, new BulkDeed.Assign(false, new PersonId(UUID.randomUUID()), null))))
                .containsExactly("synthesis.refusal.worker");
        assertThat(refusals(officer.tries(one, new BulkDeed.Mark(null, true))))
                .containsExactly("synthesis.refusal.bulk.tag");
        assertThat(refusals(officer.tries(one, answer(null, "")))).containsExactly("synthesis.refusal.bulk.outcome");
        assertThat(refusals(officer.tries(one, answer(AssessmentOutcome.NOTED, "x".repeat(10_001)))))
                .containsExactly("synthesis.refusal.tooLong");
    }

    @Test
    void nobodyElseAndNothingOfAnotherConsultation() {
        SynthesisScene elsewhere = world.answered();
        BulkDeed deed = answer(AssessmentOutcome.NOTED, "Tak.");
        List<Chosen> both = List.of(
                officer.seen("VIB-1").get(0),
                Bulking.of(elsewhere).seen("VIB-1").get(0));
        Bulk bulk = officer.does(officer.seen("VIB-2"), deed);
        Bulking stranger = new Bulking(scene, scene.consultation.coordinator("Viborg"));

        assertThatThrownBy(() -> officer.tries(both, deed)).isInstanceOf(NotFound.class);
        assertThat(scene.point("VIB-1").assessment())
                .as("nor the own one with it")
                .isNull();
        assertThatThrownBy(() -> officer.tries(officer.seen("VIB-1"), new BulkDeed.Mark(elsewhere.tag("X"), true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.tries(officer.seen("VIB-1"), deed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.takesBack(bulk)).isInstanceOf(NotFound.class);
        assertThat(scene.bean(Bulks.class).find(bulk.id(), scene.consultation.id(), stranger.actor()))
                .isEmpty();
        assertThat(scene.bean(Bulks.class).find(bulk.id(), elsewhere.consultation.id(), elsewhere.officer))
                .isEmpty();
        assertThatThrownBy(() -> Bulking.of(elsewhere).takesBack(bulk)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSealedIsNotFound() {
        List<Chosen> shown = officer.seen("VIB-1");
        scene.bean(BusinessClock.class).stopAt(SynthesisScene.IN_TIME);

        assertThatThrownBy(() -> officer.tries(shown, answer(AssessmentOutcome.NOTED, "Tak.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void auditKeepsBoth() {
        Bulk bulk = officer.takesBack(officer.does(officer.seen("VIB-1"), answer(AssessmentOutcome.NOTED, "Tak.")));

        assertThat(jdbc.sql("select type from audit.entry where subject = :id order by number")
                        .param("id", bulk.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("PointsChangedTogether", "PointsChangedBack");
    }
}
