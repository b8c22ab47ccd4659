package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.response.ResponseScene;
import dk.spor.shared.Outcome;
import dk.spor.strategy.AddParagraph;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.EditParagraph;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.ParagraphKind;
import dk.spor.strategy.RemoveParagraph;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.WrittenParagraph;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SynthesisScene;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A secretariat at work on the revised draft, by the same verbs that the pages use. */
public final class RevisionScene {

    public final SynthesisScene desk;
    public final Actor officer;

    public RevisionScene(SynthesisScene desk) {
        this.desk = desk;
        this.officer = desk.officer;
    }

    public String slug() {
        return desk.consultation.slug();
    }

    public String path() {
        return "/consultations/" + slug();
    }

    public RevisionScene begin() {
        done(bean(BeginRevision.class).begin(slug(), officer));
        return this;
    }

    public Revision revision() {
        return bean(Revisions.class).desk(slug(), officer).orElseThrow();
    }

    /** The revised draft as it stands. */
    public StrategyText draft() {
        return Objects.requireNonNull(revision().newest());
    }

    /** The paragraph with this number in the revised draft. */
    public ParagraphId paragraph(String number) {
        return draft().paragraphs()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .map(Paragraph::id)
                .orElseThrow();
    }

    public PointId point(String label) {
        return desk.point(label).point().id();
    }

    /** Gives a paragraph another text. */
    public UUID edit(String number, String text) {
        ParagraphId id = paragraph(number);
        StrategyVersionId version = draft().id();
        var now = bean(DraftParts.class).paragraph(version, id, officer).orElseThrow();
        WrittenParagraph written =
                WrittenParagraph.of(now.written().track(), now.written().kind(), text);
        done(bean(EditParagraph.class).edit(version, id, written, now.revision(), officer));
        return id.value();
    }

    public UUID remove(String number) {
        ParagraphId id = paragraph(number);
        done(bean(RemoveParagraph.class).remove(draft().id(), id, 1, officer));
        return id.value();
    }

    public UUID add(TrackId track, String text) {
        ParagraphId id = new ParagraphId(UUID.randomUUID());
        WrittenParagraph written = WrittenParagraph.of(track, ParagraphKind.TEXT, text);
        done(bean(AddParagraph.class).add(draft().id(), id, written, officer));
        return id.value();
    }

    public Outcome<UUID> tie(UUID part, String... labels) {
        List<PointId> points = Arrays.stream(labels).map(this::point).toList();
        return bean(TieChange.class).tie(slug(), part, points, officer);
    }

    public Outcome<UUID> untie(UUID part, String label) {
        return bean(UntieChange.class).untie(slug(), part, point(label), officer);
    }

    public Outcome<UUID> editorial(UUID part, String text) {
        return bean(MarkEditorial.class).mark(slug(), part, text, officer);
    }

    public Outcome<StrategyText> freeze() {
        return bean(FreezeRevision.class).freeze(slug(), true, officer);
    }

    public List<Change> changes() {
        return bean(Changes.class).of(desk.consultation.id(), officer);
    }

    public List<Change> unexplained() {
        return bean(Changes.class).unexplained(desk.consultation.id(), officer);
    }

    /** Gathers the points with these labels under a name. */
    public ThemeId gather(String name, String... labels) {
        ThemeId id = new ThemeId(UUID.randomUUID());
        List<PointId> points = Arrays.stream(labels).map(this::point).toList();
        return done(bean(GatherTheme.class).gather(slug(), id, name, points, officer));
    }

    public <T> T bean(Class<T> type) {
        return desk.bean(type);
    }

    public static <T> T done(Outcome<T> outcome) {
        return ResponseScene.done(outcome);
    }
}
