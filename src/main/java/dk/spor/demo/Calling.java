package dk.spor.demo;

import static dk.spor.demo.Done.done;

import dk.spor.consultation.ConsultationDesk;
import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Contact;
import dk.spor.consultation.LengthRule;
import dk.spor.consultation.MaterialTexts;
import dk.spor.consultation.Period;
import dk.spor.consultation.ProcessStep;
import dk.spor.consultation.Rules;
import dk.spor.consultation.Seal;
import dk.spor.demo.WorldFile.Call;
import dk.spor.demo.WorldFile.Speaker;
import dk.spor.identity.Actor;
import dk.spor.presentation.PresentationDesk;
import dk.spor.presentation.TalkDetails;
import dk.spor.rendering.RichText;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.strategy.StrategyText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets the demo's consultation up, with its draft and its talks, and sends it out. */
@Component
class Calling {

    private final Story story;
    private final Cast cast;
    private final WorldFiles files;
    private final ConsultationDesk desk;
    private final Consultations consultations;
    private final StrategyDrafts drafts;
    private final Strategies strategies;
    private final PresentationDesk talks;

    Calling(
            Story story,
            Cast cast,
            WorldFiles files,
            ConsultationDesk desk,
            Consultations consultations,
            StrategyDrafts drafts,
            Strategies strategies,
            PresentationDesk talks) {
        this.story = story;
        this.cast = cast;
        this.files = files;
        this.desk = desk;
        this.consultations = consultations;
        this.drafts = drafts;
        this.strategies = strategies;
        this.talks = talks;
    }

    void call(WorldFile world, Actor lead) {
        Call call = world.call();
        story.goOnTo(call.written());
        String slug = done(desk.create(cast.association().id(), call.title(), lead));
        ConsultationSummary begun = consultations.find(slug, lead).orElseThrow();
        done(drafts.paste(begun.draft(), files.text(world.draft()), lead));
        ConsultationId id = done(desk.setUp(slug, texts(call), period(call), rules(call), process(world), lead));
        StrategyText draft = strategies.version(begun.draft(), lead).orElseThrow();
        world.talks().forEach(it -> done(talks.add(slug, details(it, draft), lead)));
        story.goOnTo(call.published());
        done(desk.publish(id, call.address(), lead));
    }

    private static MaterialTexts texts(Call call) {
        return new MaterialTexts(
                call.title(),
                call.summary(),
                RichText.ofPlain(call.background()),
                RichText.ofPlain(call.purpose()),
                List.of(),
                RichText.ofPlain(call.treatment()),
                RichText.ofPlain(call.publication()));
    }

    private static Period period(Call call) {
        return new Period(LocalDateTime.parse(call.opens()), LocalDateTime.parse(call.deadline()), "");
    }

    private static Rules rules(Call call) {
        Contact contact = new Contact(call.contact(), call.email(), call.telephone());
        return new Rules(Seal.UNTIL_DEADLINE, new LengthRule(call.pages(), false), contact, call.caseNumber(), "");
    }

    private static List<ProcessStep> process(WorldFile world) {
        return world.process().stream()
                .map(it -> new ProcessStep(LocalDate.parse(it.day()), it.period(), it.title(), it.note()))
                .toList();
    }

    private static TalkDetails details(Speaker talk, StrategyText draft) {
        return TalkDetails.typed(
                talk.speaker(),
                talk.organisation(),
                talk.title(),
                "",
                talk.tracks().stream()
                        .map(it -> draft.tracks().get(it - 1).id())
                        .toList());
    }
}
