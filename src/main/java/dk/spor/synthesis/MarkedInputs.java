package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.response.VersionId;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Inputs as they were submitted, with the points marked in them, for those of the secretariat who may read them now. */
@Component
public class MarkedInputs {

    private final SplitInputs inputs;
    private final Readable readable;
    private final PlaceSteps steps;
    private final PlaceStepStore history;
    private final Waivers waivers;
    private final SourceStore sources;

    MarkedInputs(
            SplitInputs inputs,
            Readable readable,
            PlaceSteps steps,
            PlaceStepStore history,
            Waivers waivers,
            SourceStore sources) {
        this.inputs = inputs;
        this.readable = readable;
        this.steps = steps;
        this.history = history;
        this.waivers = waivers;
        this.sources = sources;
    }

    /** The one with this number in a version of a response to this consultation. */
    public Optional<MarkedInput> find(ConsultationId consultation, VersionId version, int number, Actor actor) {
        return inputs.find(version, number)
                .filter(it -> it.of().consultation().equals(consultation))
                .flatMap(input -> readable.among(consultation, Set.of(input.of().organisation()), actor).stream()
                        .findFirst()
                        .map(it -> marked(
                                input,
                                readable.consultation(consultation, actor).orElseThrow(),
                                it,
                                version,
                                number,
                                actor)));
    }

    private MarkedInput marked(
            SplitInput input,
            ConsultationSummary consultation,
            Organisation municipality,
            VersionId version,
            int number,
            Actor actor) {
        Source now = input.source();
        boolean counts = now.version().equals(version);
        String body = counts ? now.body() : body(version, number);
        List<Refusal> refusals = steps.refusals(input, version, actor);
        return new MarkedInput(
                consultation,
                municipality,
                input.whole().piece().label(),
                version,
                number,
                body,
                counts ? Waived.in(input.segments(), waivers.of(input)) : Partition.of(body, List.of()),
                input.keptAnswers(),
                history.history(labels(input)),
                waivers.history(input),
                input.seen(),
                refusals,
                counts ? null : "/sources/" + now.version() + "/" + now.number());
    }

    private String body(VersionId version, int number) {
        return sources.of(version).stream()
                .filter(it -> it.number() == number)
                .map(Source::body)
                .findFirst()
                .orElseThrow();
    }

    private static Map<PointId, String> labels(SplitInput input) {
        return Stream.concat(Stream.of(input.whole()), input.pieces().stream())
                .collect(Collectors.toMap(SplitInput.Kept::id, it -> it.piece().label()));
    }
}
