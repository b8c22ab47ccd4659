package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.rendering.RichText;
import dk.spor.response.InputId;
import dk.spor.response.InputKind;
import dk.spor.response.Respondent;
import dk.spor.response.ResponseId;
import dk.spor.response.SubmittedInput;
import dk.spor.response.VersionId;
import dk.spor.shared.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A municipality's two inputs, split and joined at random by what the verbs decide, and replaced by new versions. */
final class SplittingModel {

    private static final List<String> WORDS =
            List.of("klima", "plan.", "q\u0301n", "🌱", "og", "👩\u200d🔬", "\n", "Vi", "mener", "det!");

    private final Random random;
    private final Respondent respondent = new Respondent(
            new ResponseId(UUID.randomUUID()),
            new ConsultationId(UUID.randomUUID()),
            new OrganisationId(UUID.randomUUID()));
    private final List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final Map<PointId, TakenPoint> points = new LinkedHashMap<>();
    private final Map<PointId, Source> sources = new LinkedHashMap<>();
    private final Map<PlaceStep, Integer> taken = new EnumMap<>(PlaceStep.class);
    private long steps;

    SplittingModel(Random random) {
        this.random = random;
        newVersion();
    }

    void takeAStep() {
        if (random.nextInt(8) == 0) {
            newVersion();
            return;
        }
        List<SplitInput> living =
                inputs().stream().filter(it -> !it.living().isEmpty()).toList();
        if (!living.isEmpty()) {
            SplitInput input = living.get(random.nextInt(living.size()));
            decide(input).fold(change -> apply(input, change), refusals -> 0L);
        }
    }

    private Outcome<PlaceChange> decide(SplitInput input) {
        int length = input.source().body().length();
        int from = random.nextInt(length);
        Marking marking = new Marking(input.source().version(), 1, from, from + 1 + random.nextInt(length));
        List<Piece> marked = input.marked();
        return switch (marked.isEmpty() ? 0 : random.nextInt(8)) {
            case 0, 1, 2, 3 -> SplitPoint.decide(input, marking);
            case 4, 5 ->
                ChangePlace.decide(
                        input, marked.get(random.nextInt(marked.size())).id(), marking, steps);
            case 6 ->
                JoinPieces.decide(
                        input,
                        marked.stream()
                                .map(Piece::id)
                                .filter(it -> random.nextBoolean())
                                .collect(Collectors.toSet()),
                        steps,
                        random.nextBoolean());
            default -> JoinInput.decide(input, steps, random.nextBoolean());
        };
    }

    private long apply(SplitInput input, PlaceChange change) {
        change.ending().forEach(it -> {
            end(it.id(), change.as());
            count(change.as() == PointEnd.SPLIT ? PlaceStep.SPLIT : PlaceStep.JOINED);
        });
        PointId point = change.point() == null ? new PointId(UUID.randomUUID()) : change.point();
        int part = change.point() == null
                ? 1
                        + input.pieces().stream()
                                .mapToInt(it -> it.piece().part())
                                .max()
                                .orElse(0)
                : points.get(point).part();
        if (change.step() != null) {
            count(change.step());
            put(point, input.source(), part, change.place(), null);
        }
        return steps;
    }

    private void newVersion() {
        VersionId version = new VersionId(UUID.randomUUID());
        List<Source> now = new ArrayList<>();
        for (UUID id : ids) {
            if (random.nextInt(6) > 0) {
                now.add(source(version, id, text(id)));
            }
        }
        CarryOver result = CarryOver.of(
                points.values().stream()
                        .filter(it -> it.ended() != PointEnd.JOINED)
                        .toList(),
                now);
        result.gone().forEach(it -> end(it, PointEnd.GONE));
        result.kept()
                .forEach(it -> put(it.id(), it.source(), points.get(it.id()).part(), it.place(), null));
        result.added().forEach(it -> put(new PointId(UUID.randomUUID()), it, 0, it.whole(), null));
    }

    /** The same as before, something of it in another order, or something else. */
    private String text(UUID input) {
        String before = sources.values().stream()
                .filter(it -> it.id().value().equals(input))
                .reduce((a, b) -> b)
                .map(Source::body)
                .orElse("");
        List<String> words = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before.split(" ")));
        int changes = random.nextInt(3);
        for (int i = 0; i < changes || words.size() < 6; i++) {
            words.add(random.nextInt(words.size() + 1), WORDS.get(random.nextInt(WORDS.size())));
        }
        if (random.nextInt(3) == 0) {
            words.remove(random.nextInt(words.size()));
        }
        return String.join(" ", words).strip();
    }

    private static Source source(VersionId version, UUID id, String text) {
        return Source.of(
                version,
                new SubmittedInput(
                        new InputId(id),
                        1,
                        InputKind.GENERAL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        RichText.ofPlain(text),
                        RichText.EMPTY));
    }

    List<SplitInput> inputs() {
        return ids.stream()
                .filter(it -> points(it).stream().anyMatch(TakenPoint::isInput))
                .map(this::input)
                .toList();
    }

    private SplitInput input(UUID id) {
        List<SplitInput.Kept> kept = points(id).stream().map(this::kept).toList();
        SplitInput.Kept now =
                kept.stream().filter(SplitInput.Kept::lives).findFirst().orElse(kept.get(0));
        return new SplitInput(respondent, sources.get(now.id()), kept.get(0), kept.subList(1, kept.size()), steps);
    }

    private SplitInput.Kept kept(TakenPoint it) {
        Piece piece = new Piece(it.id(), "VIB-1." + it.part(), it.part(), it.place(), it.part() % 2 == 1);
        return new SplitInput.Kept(piece, it.body(), it.ended() == null);
    }

    /** Input and part of every point that there has been. */
    List<String> labels() {
        return points.values().stream().map(it -> it.input() + "." + it.part()).toList();
    }

    Map<PlaceStep, Integer> taken() {
        return taken;
    }

    private List<TakenPoint> points(UUID input) {
        return points.values().stream()
                .filter(it -> it.input().value().equals(input))
                .toList();
    }

    private void put(PointId id, Source source, int part, Place place, @Nullable PointEnd ended) {
        points.put(id, new TakenPoint(id, source, part, place, ended));
        sources.put(id, source);
    }

    private void end(PointId id, PointEnd as) {
        TakenPoint it = points.get(id);
        points.put(id, new TakenPoint(id, it.source(), it.part(), it.place(), as));
    }

    private void count(PlaceStep step) {
        steps++;
        taken.merge(step, 1, Integer::sum);
    }
}
