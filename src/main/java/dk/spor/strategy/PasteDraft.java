package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds tracks and paragraphs that somebody pasted as one text to a draft, after what is there. */
@Component
public class PasteDraft {

    private static final int LONGEST = 300_000;

    private final Drafts drafts;
    private final TrackStore tracks;
    private final ParagraphStore paragraphs;
    private final Clock clock;

    PasteDraft(Drafts drafts, TrackStore tracks, ParagraphStore paragraphs, Clock clock) {
        this.drafts = drafts;
        this.tracks = tracks;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    /** How much was added. */
    public record Added(int tracks, int paragraphs) {}

    /**
     * The same form again, as a double click sends it, adds nothing.
     *
     * @param form identity of the form that the text was pasted in
     */
    @Transactional
    public Outcome<Added> paste(StrategyVersionId version, UUID form, String typed, Actor actor) {
        return drafts.change(version, actor, version.value(), () -> {
            if (typed.length() > LONGEST) {
                return Outcome.refused(Refusal.of("strategy.refusal.pastedTooLong", LONGEST, typed.length())
                        .at("text"));
            }
            List<PastedSection> sections = PastedDraft.read(typed);
            List<Refusal> refusals = refusals(sections);
            return refusals.isEmpty()
                    ? Outcome.done(add(version, form, sections, actor.by().person()))
                    : Outcome.refused(refusals);
        });
    }

    private static List<Refusal> refusals(List<PastedSection> sections) {
        return sections.stream().allMatch(PastedSection::isEmpty)
                ? List.of(Refusal.of("strategy.refusal.nothingPasted").at("text"))
                : sections.stream().flatMap(it -> it.refusals().stream()).toList();
    }

    private Added add(StrategyVersionId version, UUID form, List<PastedSection> sections, @Nullable UUID by) {
        int part = 0;
        int headings = 0;
        for (PastedSection section : sections) {
            @Nullable TrackId track = null;
            if (section.title() != null) {
                track = new TrackId(id(form, part++));
                tracks.add(version, track, WrittenTitle.of(section.title()).text());
                headings++;
            }
            for (WrittenParagraph written : section.written(track)) {
                paragraphs.add(version, new ParagraphId(id(form, part++)), written, clock.instant(), by);
            }
        }
        return new Added(headings, part - headings);
    }

    private static UUID id(UUID form, int part) {
        return UUID.nameUUIDFromBytes((form + "/" + part).getBytes(StandardCharsets.UTF_8));
    }
}
