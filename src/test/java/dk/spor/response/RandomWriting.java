package dk.spor.response;

import static dk.spor.response.ResponseScene.general;

import dk.spor.comment.CommentDesk;
import dk.spor.comment.CommentSubject;
import dk.spor.comment.ThreadId;
import dk.spor.comment.ThreadState;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Anything that is done with the inputs of a draft and said about them, drawn by lot. */
final class RandomWriting {

    private final ResponseScene scene;
    private final String word;
    private final Random random;
    private final List<Thread> threads = new ArrayList<>();

    private record Thread(ThreadId id, CommentSubject subject) {}

    /** @param word that stands in each comment and nowhere else */
    RandomWriting(ResponseScene scene, String word, Random random) {
        this.scene = scene;
        this.word = word;
        this.random = random;
    }

    /** What came of it, if it can be refused. */
    Optional<Outcome<?>> next(Actor actor) {
        Optional<DraftInput> input = one(scene.draft().inputs());
        return switch (input.isEmpty() ? 0 : random.nextInt(8)) {
            case 0, 1 -> save(new InputId(UUID.randomUUID()), 0, actor);
            case 2 -> input.flatMap(it -> save(it.id(), it.revision(), actor));
            case 3 ->
                input.map(it -> scene.bean(RemoveInput.class).remove(scene.asked(), it.id(), it.revision(), actor));
            case 4 -> restore(input.orElseThrow(), actor);
            case 5, 6 -> input.map(it -> comment(it, actor));
            default -> one(threads).map(it -> settle(it, actor));
        };
    }

    private Optional<Outcome<?>> save(InputId id, int revision, Actor actor) {
        scene.bean(SaveInput.class).save(scene.asked(), id, revision, general("Afsnit " + random.nextInt(9)), actor);
        return Optional.empty();
    }

    /** One that was removed, or what an input said before. */
    private Optional<Outcome<?>> restore(DraftInput input, Actor actor) {
        Histories histories = scene.bean(Histories.class);
        one(Stream.concat(
                                histories.removed(scene.asked()).stream(),
                                histories.of(scene.asked(), input.id()).stream().flatMap(it -> it.past().stream()))
                        .toList())
                .ifPresent(it -> scene.bean(RestoreInput.class)
                        .restore(scene.asked(), it.input(), revision(it.input()), it.number(), actor));
        return Optional.empty();
    }

    private int revision(InputId input) {
        return scene.draft().input(input).map(DraftInput::revision).orElse(0);
    }

    private Outcome<?> comment(DraftInput input, Actor actor) {
        InputComments comments = scene.bean(InputComments.class);
        Thread thread = new Thread(new ThreadId(UUID.randomUUID()), comments.subject(scene.asked(), input.id()));
        Outcome<ThreadId> opened = scene.bean(CommentDesk.class)
                .open(
                        thread.id(),
                        thread.subject(),
                        comments.texts(scene.asked(), input.id()),
                        "text:0:" + input.content().text().text(),
                        "Mon " + word + "?",
                        actor);
        threads.add(thread);
        return opened;
    }

    private Outcome<?> settle(Thread thread, Actor actor) {
        ThreadState to = ThreadState.values()[random.nextInt(2)];
        return scene.bean(CommentDesk.class).settle(thread.id(), thread.subject(), to, actor);
    }

    private <T> Optional<T> one(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
