package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Outcome;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;

/** A draft of a new strategy, for tests to write in. */
public final class NewDraft {

    public final Actor officer;
    public final StrategyVersionId id;
    private final ListableBeanFactory beans;

    private NewDraft(ListableBeanFactory beans, Organisation association) {
        this.beans = beans;
        this.officer = new Actor(new PersonId(UUID.randomUUID()), association.id(), Role.SECRETARIAT_OFFICER);
        this.id = beans.getBean(StrategyDrafts.class).begin(association.id(), "Klimastrategi", officer);
    }

    /** An empty draft of KKR Midtjylland. */
    public static NewDraft in(ListableBeanFactory beans) {
        Organisations organisations = beans.getBean(Organisations.class);
        return new NewDraft(beans, organisations.named("KKR Midtjylland").orElseThrow());
    }

    public TrackId track(String title) {
        TrackId track = new TrackId(UUID.randomUUID());
        beans.getBean(AddTrack.class).add(id, track, title, officer);
        return track;
    }

    public ParagraphId paragraph(TrackId track, String text) {
        return paragraph(WrittenParagraph.of(track, ParagraphKind.TEXT, text));
    }

    public ParagraphId preface(String text) {
        return paragraph(WrittenParagraph.of(null, ParagraphKind.TEXT, text));
    }

    private ParagraphId paragraph(WrittenParagraph written) {
        ParagraphId paragraph = new ParagraphId(UUID.randomUUID());
        beans.getBean(AddParagraph.class).add(id, paragraph, written, officer);
        return paragraph;
    }

    public StrategyText text() {
        return beans.getBean(Strategies.class).version(id, officer).orElseThrow();
    }

    public Outcome<StrategyText> freeze() {
        return beans.getBean(StrategyDrafts.class).freeze(id, officer);
    }
}
