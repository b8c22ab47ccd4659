package dk.spor.presentation;

import java.util.List;
import java.util.Optional;

/** Finding one talk among those of a consultation. */
interface Talks {

    static Optional<Talk> find(List<Talk> talks, TalkId id) {
        return talks.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
