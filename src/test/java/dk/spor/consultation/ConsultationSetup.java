package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.strategy.AddParagraph;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.ParagraphKind;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.WrittenParagraph;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The verbs that a secretariat uses to set a consultation up, one after another. */
@Component
class ConsultationSetup {

    static final Contact CONTACT = new Contact("KKR-sekretariatet", "sekretariatet@kkr.example", "12 34 56 78");

    private final ConsultationStore store;
    private final Consultations consultations;
    private final Strategies strategies;
    private final CreateConsultation create;
    private final ChangeTexts texts;
    private final ChangePeriod period;
    private final ChangeRules rules;
    private final ChangeProcess process;
    private final AddTrack addTrack;
    private final AddParagraph addParagraph;
    private final PublishConsultation publish;

    ConsultationSetup(
            ConsultationStore store,
            Consultations consultations,
            Strategies strategies,
            CreateConsultation create,
            ChangeTexts texts,
            ChangePeriod period,
            ChangeRules rules,
            ChangeProcess process,
            AddTrack addTrack,
            AddParagraph addParagraph,
            PublishConsultation publish) {
        this.store = store;
        this.consultations = consultations;
        this.strategies = strategies;
        this.create = create;
        this.texts = texts;
        this.period = period;
        this.rules = rules;
        this.process = process;
        this.addTrack = addTrack;
        this.addParagraph = addParagraph;
        this.publish = publish;
    }

    ConsultationScene make(
            ConsultationWorld world, Actor lead, Period wanted, Seal seal, LengthRule length, boolean published) {
        Organisation association = world.association();
        String title = "Klimastrategi " + UUID.randomUUID().toString().substring(0, 8);
        String slug = done(create.create(association.id(), title, lead));
        Consultation made = read(slug);
        done(texts.change(made.id(), written(title), Seen.of(made.newest().texts()), lead));
        done(period.change(made.id(), wanted, Seen.of(made.period()), lead));
        Rules ruled = new Rules(seal, length, CONTACT, "2020-0117", "");
        done(rules.change(made.id(), ruled, Seen.of(made.rules()), lead));
        done(process.change(made.id(), way(), Seen.of(made.newest().process()), lead));
        track(made.newest().draft(), "DK2020", lead);
        track(made.newest().draft(), "Grøn vækst", lead);
        track(made.newest().draft(), "Viden og kompetencer", lead);
        if (published) {
            done(publish.publish(made.id(), slug, lead));
        }
        ConsultationSummary summary = consultations.find(slug, lead).orElseThrow();
        return new ConsultationScene(
                world,
                summary,
                strategies.version(summary.draft(), lead).orElseThrow(),
                association,
                consultations.consultees(summary.id(), lead),
                lead);
    }

    private Consultation read(String slug) {
        return store.withSlug(slug).flatMap(store::find).orElseThrow();
    }

    private void track(StrategyVersionId draft, String title, Actor lead) {
        TrackId track = done(addTrack.add(draft, new TrackId(UUID.randomUUID()), title, lead));
        for (String text : List.of("Kommunerne arbejder sammen om " + title + ".", "Der følges op hvert år.")) {
            WrittenParagraph written = WrittenParagraph.of(track, ParagraphKind.TEXT, text);
            done(addParagraph.add(draft, new ParagraphId(UUID.randomUUID()), written, lead));
        }
    }

    private static MaterialTexts written(String title) {
        return new MaterialTexts(
                title,
                "KKR Midtjylland er ved at lave en fælles klimastrategi med foreløbig tre spor.",
                RichText.ofPlain("KKR Midtjylland besluttede den 17. juni 2020, at der skal laves en klimastrategi."),
                RichText.ofPlain("Formålet er at styrke samarbejdet mellem kommunerne."),
                List.of("Hvad mangler i udkastet?", "Hvilke spor vil kommunen selv bidrage til?"),
                RichText.ofPlain("Kommunen bestemmer selv, om svaret behandles politisk eller administrativt."),
                RichText.ofPlain("Høringssvar offentliggøres. Kontaktoplysninger vises ikke."));
    }

    private static List<ProcessStep> way() {
        return List.of(
                new ProcessStep(LocalDate.of(2020, 6, 17), "", "KKR beslutter at lave en klimastrategi", ""),
                new ProcessStep(
                        LocalDate.of(2020, 12, 16), "december 2020 – januar 2021", "Svarene bliver behandlet", ""),
                new ProcessStep(LocalDate.of(2021, 2, 1), "", "KKR drøfter udkastet", ""));
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(it -> it, refusals -> {
            throw new AssertionError("refused: " + refusals);
        });
    }
}
