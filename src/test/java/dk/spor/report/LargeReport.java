package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Contact;
import dk.spor.consultation.LengthRule;
import dk.spor.consultation.Seal;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.OrganisationKind;
import dk.spor.rendering.RichText;
import dk.spor.response.Stance;
import dk.spor.response.VersionId;
import dk.spor.shared.Deadline;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.VersionKind;
import dk.spor.synthesis.About;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.Place;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report of 2,000 responses with ten points each, always the same, made as it is asked for. */
final class LargeReport implements Points {

    static final int RESPONSES = 2_000;
    static final int POINTS = 10 * RESPONSES;

    private static final Instant WHEN = Instant.parse("2020-12-16T08:00:00Z");
    private static final String[] WORDS = ("kommunerne vi mener at strategien bør beskrive hvordan klimaplanen "
                    + "pendling målemetode energi landbrug fælles indkøb og varme kollektiv trafik samarbejde")
            .split(" ");

    final ConsultationReport report;
    private final List<Organisation> municipalities;
    private final List<Track> tracks;

    LargeReport() {
        tracks = IntStream.rangeClosed(1, 3)
                .mapToObj(it -> new Track(new TrackId(id(1, it)), it, "Spor " + it, List.of()))
                .toList();
        municipalities = IntStream.range(0, RESPONSES)
                .mapToObj(it -> new Organisation(
                        new OrganisationId(id(2, it)),
                        OrganisationKind.MUNICIPALITY,
                        "Part " + it + " Kommune",
                        "Part " + it,
                        null,
                        null))
                .toList();
        StrategyText draft = new StrategyText(
                new StrategyVersionId(id(3, 1)),
                new StrategyId(id(3, 2)),
                "Klimastrategi",
                VersionKind.CONSULTATION_DRAFT,
                1,
                WHEN,
                List.of(),
                tracks);
        ConsultationSummary consultation = new ConsultationSummary(
                new ConsultationId(id(4, 1)),
                "klimastrategi",
                "Klimastrategi",
                new OrganisationId(id(2, 0)),
                ConsultationStatus.PROCESSING,
                WHEN,
                new Deadline(LocalDateTime.parse("2020-12-15T10:00:00")),
                Seal.UNTIL_DEADLINE,
                new LengthRule(2, false),
                new Contact("Sekretariatet", "kkr@example.dk", "70000000"),
                draft.id());
        report = new ConsultationReport(consultation, draft, municipalities, Map.of(), Map.of(), null, Map.of());
    }

    @Override
    public List<Organisation> municipalities(ConsultationId consultation, Actor actor) {
        return municipalities;
    }

    @Override
    public Stream<AnsweredPoint> stream(ConsultationId consultation, Actor actor) {
        return IntStream.range(0, POINTS).mapToObj(this::point);
    }

    private AnsweredPoint point(int number) {
        Random random = new Random(number);
        RichText text = words(random, 80);
        TrackId track = tracks.get(number % 3).id();
        boolean general = number % 4 == 0;
        Point point = new Point(
                new PointId(id(5, number)),
                "P" + number / 10 + "-" + (number % 10 + 1),
                municipalities.get(number / 10),
                new VersionId(id(6, number / 10)),
                number % 10 + 1,
                new Place(0, text.length()),
                general ? About.WHOLE_DRAFT : About.track(track, Stance.QUALIFIES),
                text,
                words(random, 30),
                false);
        return new AnsweredPoint(
                point,
                new Assessment(
                        AssessmentOutcome.NOT_ACCOMMODATED,
                        words(random, 60),
                        "",
                        "",
                        AssessmentState.FINAL,
                        1,
                        new PersonId(id(7, 1)),
                        WHEN));
    }

    private static RichText words(Random random, int many) {
        StringBuilder words = new StringBuilder("<p>");
        for (int i = 0; i < many; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(i == many / 2 ? ".</p><p>" : " ");
        }
        return RichText.stored(words.append("</p>").toString());
    }

    private static UUID id(int kind, int number) {
        return new UUID(kind, number);
    }

    @Override
    public List<AnsweredPoint> all(ConsultationId consultation, Actor actor) {
        throw new AssertionError("A large report is read one point after another");
    }

    @Override
    public List<AnsweredPoint> of(ConsultationId consultation, OrganisationId municipality, Actor actor) {
        throw new AssertionError("A large report is not read by municipality");
    }

    @Override
    public List<AnsweredPoint> concerning(
            ConsultationId consultation,
            @Nullable ParagraphId paragraph,
            @Nullable TrackId track,
            int most,
            Actor actor) {
        throw new AssertionError("A large report is not read by paragraph");
    }

    @Override
    public Optional<AnsweredPoint> find(PointId id, Actor actor) {
        return Optional.empty();
    }

    @Override
    public Optional<AnsweredPoint> find(ConsultationId consultation, String label, Actor actor) {
        return Optional.empty();
    }

    @Override
    public Map<String, AnsweredPoint> find(ConsultationId consultation, Set<String> labels, Actor actor) {
        return Map.of();
    }

    @Override
    public Map<PointId, AnsweredPoint> find(Collection<PointId> ids, Actor actor) {
        return Map.of();
    }
}
