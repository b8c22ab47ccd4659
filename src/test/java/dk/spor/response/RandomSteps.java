package dk.spor.response;

import static dk.spor.response.ResponseScene.general;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** People of all kinds who do anything at all with one municipality's response, in an order drawn by lot. */
final class RandomSteps {

    private static final LocalDate HELD = LocalDate.parse("2020-11-19");

    private final ResponseScene scene;
    private final SubmissionOnSamePaper submitting;
    private final List<Actor> people;
    private final Random random;

    RandomSteps(ResponseScene scene, SubmissionOnSamePaper submitting, List<Actor> people, Random random) {
        this.scene = scene;
        this.submitting = submitting;
        this.people = people;
        this.random = random;
    }

    /** Does one of them; what came of it, if it can be refused. What is not found is thrown. */
    Optional<Outcome<?>> next(Instant now) {
        Asked asked = scene.asked();
        Actor actor = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(13)) {
            case 0, 1 -> {
                InputId id = new InputId(UUID.randomUUID());
                scene.bean(SaveInput.class).save(asked, id, 0, general("Afsnit " + random.nextInt(9)), actor);
                yield Optional.empty();
            }
            case 2, 3 -> Optional.of(scene.bean(RequestApproval.class).request(asked, "", actor));
            case 4 ->
                Optional.of(scene.bean(ApproveResponse.class)
                        .approve(asked, scene.draft().revision(), actor));
            case 5 -> {
                String reason = random.nextInt(4) == 0 ? "" : "Kortere.";
                yield Optional.of(
                        scene.bean(SendBack.class).send(asked, scene.draft().revision(), reason, actor));
            }
            case 6 -> Optional.of(scene.bean(TakeBack.class).take(asked, actor));
            case 7 ->
                Optional.of(scene.bean(ConfirmVersion.class)
                        .confirm(asked, number(), new Confirmation(HELD, "7", ""), actor));
            case 8 ->
                Optional.of(scene.bean(WithdrawVersion.class).withdraw(asked, number(), "Sendt for tidligt.", actor));
            default -> Optional.of(submitting.submit(asked, form(), actor, now));
        };
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
