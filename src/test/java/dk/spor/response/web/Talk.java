package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.identity.Actor;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Colleagues at work on an input who talk about it and submit it, in any order: by the pages' own forms. */
final class Talk {

    private final Desk desk;
    private final ResponseScene scene;
    private final String comments;
    private final String word;
    private final List<String> threads = new ArrayList<>();
    private int said;

    Talk(Desk desk, ResponseScene scene, DraftInput input, String word) {
        this.desk = desk;
        this.scene = scene;
        this.comments = scene.path() + "/inputs/" + input.id() + "/comments";
        this.word = word;
    }

    int said() {
        return said;
    }

    /** One more step of somebody. */
    void goOn(Random random, Actor actor) throws Exception {
        String thread = threads.isEmpty() ? "" : threads.get(random.nextInt(threads.size()));
        switch (thread.isEmpty() ? 0 : random.nextInt(11)) {
            case 0, 1 -> begin(actor);
            case 2 -> say(thread + "/replies", actor);
            case 3 -> say(thread + "/remarks/" + thread, actor);
            case 4 -> desk.send(comments + "/" + thread + "/remarks/" + thread + "/removal", actor);
            case 5 -> desk.send(comments + "/" + thread + "/resolution", actor);
            case 6 -> desk.send(comments + "/" + thread + "/reopening", actor);
            case 7 -> rewrite("Pendling bør med i målingen, siger " + random.nextInt(1_000_000));
            case 8 -> end(random.nextBoolean());
            default -> scene.submit(scene.form(VersionKind.values()[random.nextInt(VersionKind.values().length)]));
        }
    }

    private void end(boolean confirmed) {
        int current = scene.form(VersionKind.FINAL).replaces();
        if (current > 0 && confirmed) {
            scene.confirm(current);
        } else if (current > 0) {
            scene.withdraw(current);
        }
    }

    private void rewrite(String text) {
        DraftInput now = scene.draft().inputs().get(0);
        scene.save(now.id(), now.revision(), general(text));
    }

    private void begin(Actor actor) throws Exception {
        String key = UUID.randomUUID().toString();
        Answer answer = desk.send(
                comments,
                actor,
                "key",
                key,
                "sentence",
                "text:0:Pendling bør med i målingen",
                "comment",
                "Mon " + word);
        assertThat(answer.status()).isEqualTo(303);
        threads.add(key);
        said++;
    }

    private void say(String path, Actor actor) throws Exception {
        Answer answer = desk.send(comments + "/" + path, actor, "comment", "Nej, " + word + said);
        assertThat(answer.status()).isIn(303, 404);
        said++;
    }
}
