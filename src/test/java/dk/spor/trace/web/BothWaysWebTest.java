package dk.spor.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.Splitting;
import dk.spor.trace.TraceScene;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was changed because of whatever: the way from the points and the way from the text tell the same. */
@WebTest
class BothWaysWebTest {

    private static final List<String> LABELS = List.of("VIB-2", "AAR-1", "LEM-1", "SAM-1", "SKI-1");

    private final MockMvc mvc;
    private final RevisionWorld world;

    BothWaysWebTest(MockMvc mvc, RevisionWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    /** Which point, which version, which part. */
    private record Link(String point, String version, String part) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void bothWaysTellTheSame(int seed) throws Exception {
        Random chance = new Random(seed);
        RevisionScene revision = world.processing().begin();
        TraceScene scene = TraceScene.of(revision);
        Set<Link> given = new LinkedHashSet<>();
        Set<UUID> paragraphs = new LinkedHashSet<>();
        for (String number : List.of("1.1", "2.1", "2.2")) {
            paragraphs.add(tie(revision, revision.edit(number, "Først " + chance.nextInt(99)), "VIB-1", given, chance));
        }
        RevisionScene.done(revision.freeze());
        Splitting.of(revision.desk, "VIB-1").mark("almene");
        revision.begin();
        paragraphs.add(tie(revision, revision.edit("1.1", "Siden " + chance.nextInt(99)), "VIB-1.1", given, chance));
        paragraphs.add(tie(revision, revision.edit("3.1", "Så " + chance.nextInt(99)), "VIB-1.1", given, chance));
        paragraphs.add(tie(revision, revision.remove("2.2"), "VIB-1.1", given, chance));
        TrackId track = new TrackId(UUID.randomUUID());
        revision.bean(AddTrack.class).add(scene.version(), track, "Energi", revision.officer);
        tie(revision, track.value(), "LEM-1", given, chance);
        UUID under = revision.add(track, "Fælles energi");
        paragraphs.add(under);
        given.stream()
                .filter(it -> it.part().equals(track.toString()))
                .toList()
                .forEach(it -> given.add(new Link(it.point(), it.version(), under.toString())));
        RevisionScene.done(revision.freeze());
        scene.concluded();

        Set<Link> fromPoints = new LinkedHashSet<>();
        List<String> labels = new ArrayList<>(LABELS);
        labels.addAll(List.of("VIB-1", "VIB-1.1"));
        for (String label : labels) {
            JsonNode trace = json(scene.point(label));
            for (JsonNode it : trace.get("parts")) {
                addTo(fromPoints, it, label);
            }
        }
        Set<Link> fromText = new LinkedHashSet<>();
        for (UUID it : paragraphs) {
            addTo(fromText, json(scene.paragraph(it)).get("part"), null);
        }
        addTo(
                fromText,
                json("/strategies/" + scene.version() + "/tracks/" + track + "/trace")
                        .get("part"),
                null);
        assertThat(fromPoints).hasSameElementsAs(given);
        assertThat(fromText).hasSameElementsAs(given);
    }

    /** To this point and some others. */
    private static UUID tie(RevisionScene scene, UUID part, String point, Set<Link> given, Random chance) {
        List<String> others = new ArrayList<>(LABELS);
        Collections.shuffle(others, chance);
        Set<String> labels = new LinkedHashSet<>(others.subList(0, chance.nextInt(others.size())));
        labels.add(point);
        RevisionScene.done(scene.tie(part, labels.toArray(String[]::new)));
        labels.forEach(it -> given.add(new Link(it, scene.draft().id().toString(), part.toString())));
        return part;
    }

    /** @param point the only one that counts; null for all that are named */
    private static void addTo(Set<Link> links, JsonNode part, @Nullable String point) {
        for (JsonNode change : part.get("changes")) {
            assertThat(change.get("pointsNotShown").asInt()).isZero();
            for (JsonNode it : change.get("points")) {
                String label = it.get("label").asString();
                if (point == null || point.equals(label)) {
                    links.add(new Link(
                            label,
                            change.at("/version/id").asString(),
                            part.get("id").asString()));
                }
            }
        }
    }

    private JsonNode json(String address) throws Exception {
        return JsonMapper.shared()
                .readTree(new Asking(mvc, Actor.ANYONE)
                        .answer(get(address + ".json"))
                        .getContentAsByteArray());
    }
}
