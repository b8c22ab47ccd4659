package dk.spor.response;

import static dk.spor.response.ResponseScene.general;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
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

    private final ResponseScene viborg;
    private final Random random;
    private final List<Actor> people;

    RandomSteps(ResponseScene viborg, Random random) {
        this.viborg = viborg;
        this.random = random;
        this.people = List.of(
                viborg.actor,
                viborg.actor,
                viborg.actor,
                viborg.actor,
                viborg.colleague(Role.DEPUTY).actor,
                viborg.colleague(Role.CONTRIBUTOR).actor,
                viborg.colleague(Role.APPROVER).actor,
                viborg.colleague(Role.READER).actor,
                viborg.consultation.coordinator("Skive"),
                viborg.consultation.lead());
    }

    /** Does one of them; the version that it was done with, if any. What is not found is thrown. */
    Optional<Outcome<Version>> next(Instant now) {
        Asked asked = viborg.asked();
        Actor actor = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(9)) {
            case 0 -> {
                InputId id = new InputId(UUID.randomUUID());
                viborg.bean(SaveInput.class).save(asked, id, 0, general("Afsnit " + random.nextInt(9)), actor);
                yield Optional.empty();
            }
            case 1 -> {
                viborg.bean(RequestApproval.class).request(asked, "", actor);
                yield Optional.empty();
            }
            case 2 -> {
                viborg.bean(ApproveResponse.class).approve(asked, viborg.draft().revision(), actor);
                yield Optional.empty();
            }
            case 3 ->
                Optional.of(viborg.bean(ConfirmVersion.class)
                        .confirm(asked, number(), new Confirmation(HELD, "7", ""), actor));
            case 4 ->
                Optional.of(viborg.bean(WithdrawVersion.class).withdraw(asked, number(), "Sendt for tidligt.", actor));
            default -> Optional.of(viborg.bean(SubmitResponse.class).submit(asked, form(), actor, now));
        };
    }

    /** One that exists, or the one after. */
    private int number() {
        return 1
                + random.nextInt(viborg.bean(Versions.class).all(viborg.asked()).size() + 1);
    }

    /** As things stand, or now and then as they stood before the last version. */
    private Submission form() {
        VersionKind kind = VersionKind.values()[random.nextInt(VersionKind.values().length)];
        Submission form = viborg.form(kind);
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
