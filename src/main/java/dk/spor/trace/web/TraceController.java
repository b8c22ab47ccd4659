package dk.spor.trace.web;

import dk.spor.identity.Actor;
import dk.spor.revision.PartKind;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.trace.PartTrace;
import dk.spor.trace.PointTrace;
import dk.spor.trace.ReadTraces;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a point to the text and from the text back, each as page and as JSON. */
@Controller
class TraceController {

    private final ReadTraces traces;

    TraceController(ReadTraces traces) {
        this.traces = traces;
    }

    @GetMapping("/consultations/{slug}/trace/{label}")
    PointTracePage point(@PathVariable String slug, @PathVariable String label, Actor actor) {
        PointTrace trace = find(slug, label, actor);
        return new PointTracePage(
                trace, actor.isSecretariatOf(trace.consultation().association()));
    }

    @GetMapping("/consultations/{slug}/trace/{label}.json")
    ResponseEntity<byte[]> pointJson(@PathVariable String slug, @PathVariable String label, Actor actor) {
        return FileResponse.ownJson(TraceJson.of(find(slug, label, actor)));
    }

    @GetMapping("/strategies/{version}/paragraphs/{paragraph}/trace")
    PartTracePage paragraph(@PathVariable UUID version, @PathVariable UUID paragraph, Actor actor) {
        return new PartTracePage(find(version, paragraph, PartKind.PARAGRAPH, actor));
    }

    @GetMapping("/strategies/{version}/paragraphs/{paragraph}/trace.json")
    ResponseEntity<byte[]> paragraphJson(@PathVariable UUID version, @PathVariable UUID paragraph, Actor actor) {
        return FileResponse.ownJson(TraceJson.of(find(version, paragraph, PartKind.PARAGRAPH, actor)));
    }

    @GetMapping("/strategies/{version}/tracks/{track}/trace")
    PartTracePage track(@PathVariable UUID version, @PathVariable UUID track, Actor actor) {
        return new PartTracePage(find(version, track, PartKind.TRACK, actor));
    }

    @GetMapping("/strategies/{version}/tracks/{track}/trace.json")
    ResponseEntity<byte[]> trackJson(@PathVariable UUID version, @PathVariable UUID track, Actor actor) {
        return FileResponse.ownJson(TraceJson.of(find(version, track, PartKind.TRACK, actor)));
    }

    @GetMapping("/strategies/{version}/title/trace")
    PartTracePage title(@PathVariable UUID version, Actor actor) {
        return new PartTracePage(titleOf(version, actor));
    }

    @GetMapping("/strategies/{version}/title/trace.json")
    ResponseEntity<byte[]> titleJson(@PathVariable UUID version, Actor actor) {
        return FileResponse.ownJson(TraceJson.of(titleOf(version, actor)));
    }

    private PointTrace find(String slug, String label, Actor actor) {
        return traces.point(slug, label, actor).orElseThrow(NotFound::new);
    }

    private PartTrace find(UUID version, UUID part, PartKind type, Actor actor) {
        return traces.part(new StrategyVersionId(version), part, type, actor).orElseThrow(NotFound::new);
    }

    private PartTrace titleOf(UUID version, Actor actor) {
        return traces.title(new StrategyVersionId(version), actor).orElseThrow(NotFound::new);
    }
}
