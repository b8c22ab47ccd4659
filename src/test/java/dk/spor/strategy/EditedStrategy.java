package dk.spor.strategy;

import dk.spor.rendering.RichText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A text that is edited at random, as writers of a draft do it, and what was done to it. */
final class EditedStrategy {

    private static final List<String> WORDS = List.of(
            "kommunerne",
            "deler",
            "viden",
            "om",
            "grøn",
            "omstilling,",
            "og",
            "måler",
            "CO2",
            "ens.",
            "Ærø",
            "1.2",
            "–",
            "hvert",
            "år",
            "transport",
            "på",
            "tværs");

    final Set<ParagraphId> rewritten = new HashSet<>();
    final Set<ParagraphId> moved = new HashSet<>();
    private final Random chance;
    private final List<Section> sections = new ArrayList<>();
    private String title = "Klimastrategi";

    private static final class Section {

        private final TrackId id;
        private final List<Written> paragraphs = new ArrayList<>();
        private String title;

        Section(long id, String title) {
            this.id = new TrackId(new UUID(0, id));
            this.title = title;
        }
    }

    private record Written(ParagraphId id, ParagraphKind kind, RichText text) {}

    /** The preface and some tracks, each of some paragraphs. */
    EditedStrategy(Random chance, int tracks, int paragraphs) {
        this.chance = chance;
        for (int i = 0; i <= tracks; i++) {
            Section section = section();
            IntStream.range(0, paragraphs).forEach(it -> section.paragraphs.add(written()));
            sections.add(section);
        }
    }

    StrategyText text() {
        List<Track> tracks = IntStream.range(1, sections.size())
                .mapToObj(it -> new Track(sections.get(it).id, it, sections.get(it).title, numbered(it)))
                .toList();
        return new StrategyText(
                new StrategyVersionId(new UUID(1, chance.nextLong())),
                new StrategyId(new UUID(2, 2)),
                title,
                VersionKind.CONSULTATION_DRAFT,
                1 + chance.nextInt(3),
                chance.nextBoolean() ? Instant.EPOCH : null,
                numbered(0),
                tracks);
    }

    private List<Paragraph> numbered(int section) {
        List<Paragraph> numbered = new ArrayList<>();
        for (Written it : sections.get(section).paragraphs) {
            numbered.add(new Paragraph(it.id, section + "." + (numbered.size() + 1), it.kind, it.text));
        }
        return numbered;
    }

    void edit() {
        switch (chance.nextInt(11)) {
            case 0, 1, 2 -> rewrite();
            case 3 -> insert();
            case 4 -> delete();
            case 5, 6 -> move();
            case 7 -> kind();
            case 8 -> any().title = words(2);
            case 9 -> addOrRemoveTrack();
            default -> moveTrack();
        }
    }

    private void rewrite() {
        Section section = any();
        if (!section.paragraphs.isEmpty()) {
            int at = chance.nextInt(section.paragraphs.size());
            Written was = section.paragraphs.get(at);
            rewritten.add(was.id);
            List<String> words = new ArrayList<>(
                    List.of(was.text.html().replaceAll("<[^>]*>", " ").strip().split(" +")));
            words.set(chance.nextInt(words.size()), words(1 + chance.nextInt(4)));
            section.paragraphs.set(at, new Written(was.id, was.kind, rich(String.join(" ", words))));
        }
    }

    private void insert() {
        Section section = any();
        section.paragraphs.add(chance.nextInt(section.paragraphs.size() + 1), written());
    }

    private void delete() {
        Section section = any();
        if (!section.paragraphs.isEmpty()) {
            section.paragraphs.remove(chance.nextInt(section.paragraphs.size()));
        }
    }

    /** One, within its track or to another. */
    void move() {
        Section from = any();
        if (!from.paragraphs.isEmpty()) {
            Written it = from.paragraphs.remove(chance.nextInt(from.paragraphs.size()));
            Section to = chance.nextBoolean() ? from : any();
            to.paragraphs.add(chance.nextInt(to.paragraphs.size() + 1), it);
            moved.add(it.id);
        }
    }

    private void kind() {
        Section section = any();
        section.paragraphs.replaceAll(it -> {
            if (chance.nextInt(4) > 0) {
                return it;
            }
            rewritten.add(it.id);
            return new Written(it.id, ParagraphKind.values()[chance.nextInt(3)], it.text);
        });
    }

    private void addOrRemoveTrack() {
        if (sections.size() > 2 && chance.nextBoolean()) {
            sections.remove(1 + chance.nextInt(sections.size() - 1));
        } else {
            Section added = section();
            added.paragraphs.add(written());
            sections.add(1 + chance.nextInt(sections.size()), added);
        }
    }

    private void moveTrack() {
        title = words(2);
        if (sections.size() > 1) {
            Section it = sections.remove(1 + chance.nextInt(sections.size() - 1));
            sections.add(1 + chance.nextInt(sections.size()), it);
        }
    }

    private Section section() {
        return new Section(chance.nextLong(), words(2));
    }

    private Section any() {
        return sections.get(chance.nextInt(sections.size()));
    }

    private Written written() {
        return new Written(
                new ParagraphId(new UUID(3, chance.nextLong())),
                ParagraphKind.values()[chance.nextInt(3)],
                rich(words(3 + chance.nextInt(12))));
    }

    /** In paragraphs, lists, headings and looks. */
    private RichText rich(String words) {
        return RichText.of(
                switch (chance.nextInt(6)) {
                    case 0 -> "<h3>" + words(2) + "</h3><p>" + words + "</p>";
                    case 1 -> "<p>" + words(2) + ":</p><ul><li>" + words + "</li><li>" + words(2) + "</li></ul>";
                    case 2 -> "<p>" + words(1) + " <strong>" + words + "</strong></p>";
                    default -> "<p>" + words + "</p>";
                });
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
