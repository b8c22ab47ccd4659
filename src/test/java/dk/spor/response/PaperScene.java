package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Contact;
import dk.spor.consultation.LengthRule;
import dk.spor.consultation.Seal;
import dk.spor.consultation.Terms;
import dk.spor.identity.PersonId;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.OrganisationKind;
import dk.spor.rendering.RichText;
import dk.spor.shared.Deadline;
import dk.spor.strategy.StrategyId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.VersionKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A response on paper, without database and application. */
final class PaperScene {

    static final Instant OPENED = Instant.parse("2020-10-05T06:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private PaperScene() {}

    static Asked asked() {
        Contact contact = new Contact("Sekretariatet", "sekretariat@example.org", "87 28 00 00");
        Deadline deadline = new Deadline(LocalDateTime.parse("2020-12-15T10:00"));
        LengthRule length = new LengthRule(2, false);
        return new Asked(
                new ConsultationSummary(
                        new ConsultationId(ID),
                        "klimastrategi",
                        "Klimastrategi for kommunerne i Midtjylland",
                        new OrganisationId(ID),
                        ConsultationStatus.PUBLISHED,
                        OPENED,
                        deadline,
                        Seal.UNTIL_DEADLINE,
                        length,
                        contact,
                        strategy().id()),
                new Organisation(
                        new OrganisationId(ID),
                        OrganisationKind.MUNICIPALITY,
                        "Viborg Kommune",
                        "Viborg",
                        "0791",
                        "29189846"),
                new Terms(
                        ConsultationStatus.PUBLISHED,
                        OPENED,
                        deadline,
                        Seal.UNTIL_DEADLINE,
                        null,
                        length,
                        contact,
                        null));
    }

    static StrategyText strategy() {
        List<Track> tracks = IntStream.rangeClosed(1, 3)
                .mapToObj(it -> new Track(track(it), it, "Spor nummer " + it, List.of()))
                .toList();
        return new StrategyText(
                new StrategyVersionId(ID),
                new StrategyId(ID),
                "Klimastrategi",
                VersionKind.CONSULTATION_DRAFT,
                1,
                OPENED,
                List.of(),
                tracks);
    }

    static TrackId track(int number) {
        return new TrackId(new UUID(0, number));
    }

    /** A draft with these texts, each in an input of some kind. */
    static Draft draft(List<RichText> texts) {
        return new Draft(
                new ResponseId(ID),
                texts.size(),
                WorkStatus.DRAFT,
                OPENED,
                TreatmentDetails.administrative(),
                null,
                "",
                DraftInput.inPrint(IntStream.range(0, texts.size())
                        .mapToObj(it -> new DraftInput(
                                new InputId(new UUID(1, it)),
                                it,
                                1,
                                content(it, texts.get(it)),
                                new PersonId(ID),
                                OPENED))
                        .toList()),
                Enclosures.NONE);
    }

    private static InputContent content(int number, RichText text) {
        return switch (number % 3) {
            case 0 -> new InputContent(InputKind.GENERAL, null, null, null, null, "", text, RichText.EMPTY);
            case 1 ->
                new InputContent(InputKind.TRACK, Stance.QUALIFIES, track(2), null, null, "", text, RichText.EMPTY);
            default ->
                new InputContent(
                        InputKind.SUPPLEMENTARY_THEME,
                        null,
                        null,
                        null,
                        Placement.OWN_TRACK,
                        "Klimatilpasning",
                        text,
                        text);
        };
    }
}
