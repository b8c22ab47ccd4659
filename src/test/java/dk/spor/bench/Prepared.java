package dk.spor.bench;

import dk.spor.response.ResponseScene;
import dk.spor.response.Submission;
import dk.spor.response.Version;
import dk.spor.shared.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A written response that waits for its submission, and how the things of its own are called in statements. */
record Prepared(ResponseScene scene, Submission form, Map<String, String> names) {

    /** A response of about one and a half pages, as municipalities write them. */
    static Prepared write(ResponseScene scene) {
        String text =
                "Kommunen bakker op om en fælles klimastrategi. Den bør være kort, rumme få mål, der kan følges år"
                        + " for år, og tage afsæt i de planer, som kommunerne allerede arbejder efter. ";
        scene.write(ResponseScene.general(text.repeat(4)));
        for (int track = 1; track <= 3; track++) {
            scene.write(scene.supports(track, text.repeat(3)));
        }
        scene.write(ResponseScene.theme("Klimatilpasning", text.repeat(2), text));
        return new Prepared(scene, scene.form(), names(scene));
    }

    private static Map<String, String> names(ResponseScene scene) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("slug", scene.consultation.slug());
        names.put("title", scene.consultation.consultation().title());
        names.put("consultation", scene.consultation.id().toString());
        names.put("draft", scene.consultation.draft().id().toString());
        names.put("municipality", scene.asked().municipality().id().toString());
        names.put("municipality_name", scene.asked().municipality().name());
        names.put("municipality_slug", scene.asked().municipality().slug());
        names.put("person", Objects.requireNonNull(scene.actor.person()).toString());
        names.put("response", Objects.requireNonNull(scene.draft().id()).toString());
        number(
                names,
                "track",
                scene.consultation.draft().tracks(),
                it -> it.id().toString());
        number(names, "input", scene.draft().inputs(), it -> it.id().toString());
        names.put("receipt", UUID.randomUUID().toString().substring(0, 18));
        return names;
    }

    private static <T> void number(
            Map<String, String> names, String name, List<T> things, java.util.function.Function<T, String> id) {
        for (int i = 0; i < things.size(); i++) {
            names.put(name + i, id.apply(things.get(i)));
        }
    }

    /** What a click on the button does: the look-up of the controller, and the verb. */
    Version submit() {
        Outcome<Version> outcome = scene.submit(form);
        return ResponseScene.done(outcome);
    }

    /** The names once it has been submitted: its receipt then has a number, and the version's text is a thing of its own. */
    Map<String, String> names(Version version) {
        Map<String, String> submitted = new LinkedHashMap<>(names);
        submitted.put("receipt", version.proof().receipt().value());
        submitted.put("json", version.proof().json());
        return submitted;
    }
}
