package dk.spor.strategy;

import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * A frozen draft of three tracks, and the next one in which a bit of everything was changed: 1.1 reads otherwise, 1.3 went
 * to the end of track 2, 1.4 became a goal, 2.1 was taken out, track 2 has another title, track 3 is gone, and "Energi" is new.
 */
public final class TwoVersions {

    public final NewDraft first;
    public final StrategyVersionId second;
    public final ParagraphId rewritten;
    public final ParagraphId moved;
    public final ParagraphId goal;
    public final ParagraphId removed;
    public final TrackId energy;
    private final ListableBeanFactory beans;

    private TwoVersions(ListableBeanFactory beans) {
        this.beans = beans;
        first = NewDraft.in(beans);
        first.preface("Derfor en strategi");
        TrackId dk2020 = first.track("DK2020");
        rewritten = first.paragraph(dk2020, "Alle kommuner arbejder med planer efter ensartede metoder.");
        first.paragraph(dk2020, "Samarbejdet med regionen fortsætter.");
        moved = first.paragraph(dk2020, "Der åbnes for øget samarbejde om transport.");
        goal = first.paragraph(dk2020, "Udledningen er halveret i 2030.");
        TrackId growth = first.track("Grøn vækst");
        removed = first.paragraph(growth, "Erhvervshuset udgiver et nyhedsbrev.");
        for (int i = 1; i <= 5; i++) {
            first.paragraph(growth, "Uændret afsnit nummer " + i);
        }
        TrackId knowledge = first.track("Viden");
        first.paragraph(knowledge, "Der afholdes en konference.");
        first.freeze();
        second = beans.getBean(StrategyDrafts.class).correct(first.id, first.officer);
        edit(
                rewritten,
                dk2020,
                ParagraphKind.TEXT,
                "Alle kommuner arbejder med planer efter ensartede metoder, også for pendling.");
        edit(goal, dk2020, ParagraphKind.GOAL, "Udledningen er halveret i 2030.");
        edit(moved, growth, ParagraphKind.TEXT, "Der åbnes for øget samarbejde om transport.");
        beans.getBean(RemoveParagraph.class).remove(second, removed, 1, first.officer);
        beans.getBean(RenameTrack.class).rename(second, growth, "Grøn omstilling", "Grøn vækst", first.officer);
        beans.getBean(RemoveTrack.class).remove(second, knowledge, state(knowledge), first.officer);
        energy = new TrackId(UUID.randomUUID());
        beans.getBean(AddTrack.class).add(second, energy, "Energi", first.officer);
        add(energy, "Kommunerne planlægger sol, vind og biogas sammen.");
    }

    public static TwoVersions in(ListableBeanFactory beans) {
        return new TwoVersions(beans);
    }

    public void freeze() {
        beans.getBean(StrategyDrafts.class).freeze(second, first.officer);
    }

    private void add(TrackId track, String text) {
        beans.getBean(AddParagraph.class)
                .add(
                        second,
                        new ParagraphId(UUID.randomUUID()),
                        WrittenParagraph.of(track, ParagraphKind.TEXT, text),
                        first.officer);
    }

    private void edit(ParagraphId id, TrackId track, ParagraphKind kind, String text) {
        int seen = beans.getBean(DraftParts.class)
                .paragraph(second, id, first.officer)
                .orElseThrow()
                .revision();
        beans.getBean(EditParagraph.class)
                .edit(second, id, WrittenParagraph.of(track, kind, text), seen, first.officer);
    }

    private String state(TrackId track) {
        return beans.getBean(DraftParts.class)
                .track(second, track, first.officer)
                .orElseThrow()
                .state();
    }
}
