package dk.spor.response;

import dk.spor.consultation.CloseDoor;
import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.OpenDoor;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.ui.SentFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** People of all kinds who do anything at all with one municipality's response, in an order drawn by lot. */
final class RandomSteps {

    private static final LocalDate HELD = LocalDate.parse("2020-11-19");
    private static final TreatmentDetails PLAN = new TreatmentDetails(Treatment.COUNCIL, "Byrådet", HELD, "", "");

    private final ResponseScene scene;
    private final SubmissionOnSamePaper submitting;
    private final RandomWriting writing;
    private final List<Actor> people;
    private final Random random;

    RandomSteps(ResponseScene scene, SubmissionOnSamePaper submitting, List<Actor> people, String word, Random random) {
        this.scene = scene;
        this.submitting = submitting;
        this.writing = new RandomWriting(scene, word, random);
        this.people = people;
        this.random = random;
    }

    /** Does one of them; what came of it, if it can be refused. What is not found is thrown. */
    Optional<Outcome<?>> next(Instant now) {
        Actor actor = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(30)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> writing.next(actor);
            case 8, 9 -> Optional.of(scene.bean(RequestApproval.class).request(scene.asked(), "", actor));
            case 10, 11 ->
                Optional.of(scene.bean(ApproveResponse.class)
                        .approve(scene.asked(), scene.draft().revision(), actor));
            case 12, 21 -> Optional.of(sendBack(actor));
            case 13 -> Optional.of(scene.bean(TakeBack.class).take(scene.asked(), actor));
            case 14 -> Optional.of(await(actor));
            case 15 -> Optional.of(decide(actor));
            case 16, 17 ->
                Optional.of(scene.bean(ConfirmVersion.class)
                        .confirm(scene.asked(), number(), new Confirmation(Copenhagen.day(now), "7", ""), actor));
            case 18 ->
                Optional.of(scene.bean(WithdrawVersion.class)
                        .withdraw(scene.asked(), number(), "Sendt for tidligt.", actor));
            case 19 -> Optional.of(door(now, theirsOr(actor)));
            case 20 -> Optional.of(register(now, theirsOr(actor)));
            default -> Optional.of(submitting.submit(scene.asked(), form(), actor, now));
        };
    }

    /** What is the secretariat's to do, it does every other time. */
    private Actor theirsOr(Actor actor) {
        return random.nextBoolean() ? scene.consultation.lead() : actor;
    }

    private Outcome<?> sendBack(Actor actor) {
        String reason = random.nextInt(4) == 0 ? "" : "Kortere.";
        return scene.bean(SendBack.class).send(scene.asked(), scene.draft().revision(), reason, actor);
    }

    private Outcome<?> await(Actor actor) {
        return scene.bean(SaveAgenda.class).await(scene.asked(), scene.edit(PLAN), actor);
    }

    private Outcome<?> decide(Actor actor) {
        scene.bean(SaveAgenda.class).save(scene.asked(), scene.edit(PLAN), actor);
        DecisionDetails details = new DecisionDetails(HELD, "12", "", "https://viborg.example.org/referat");
        return scene.bean(RecordDecision.class).keep(scene.asked(), details, SentFile.of(null), false, actor);
    }

    private Outcome<?> door(Instant now, Actor actor) {
        ConsultationId consultation = scene.consultation.id();
        OrganisationId municipality = scene.asked().municipality().id();
        int seen = scene.asked().terms().doorNumber();
        LocalDateTime until =
                now.plus(Duration.ofDays(1)).atZone(Copenhagen.ZONE).toLocalDateTime();
        return random.nextInt(3) == 0
                ? scene.bean(CloseDoor.class).close(consultation, municipality, seen, actor)
                : scene.bean(OpenDoor.class).open(consultation, municipality, seen, until, "Strejke.", actor);
    }

    private Outcome<?> register(Instant now, Actor actor) {
        Instant received = now.minus(Duration.ofMinutes(random.nextInt(3)));
        int current = scene.form(VersionKind.FINAL).replaces();
        return submitting.register(scene.asked(), received, current, actor);
    }

    /** One that exists, or the one after. */
    private int number() {
        return 1 + random.nextInt(scene.bean(Versions.class).all(scene.asked()).size() + 1);
    }

    /** As things stand, or now and then as they stood before the last version. */
    private Submission form() {
        VersionKind kind = VersionKind.values()[random.nextInt(VersionKind.values().length)];
        Submission form = scene.form(kind);
        String unapproved = random.nextBoolean() ? "Haster." : "";
        int replaces = random.nextInt(5) == 0 ? Math.max(0, form.replaces() - 1) : form.replaces();
        return new Submission(
                form.key(),
                form.revision(),
                form.strategy(),
                kind,
                form.treatment(),
                form.reservation(),
                unapproved,
                replaces);
    }
}
