package dk.spor.report;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.media.FileType;
import dk.spor.media.Inspected;
import dk.spor.media.Inspections;
import dk.spor.rendering.WordTemplates;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes a Word template for the report of a consultation, after it has been looked at. */
@Component
public class ChooseTemplate {

    private final Inspections inspections;
    private final WordTemplates templates;
    private final KeepTemplate keeping;

    ChooseTemplate(Inspections inspections, WordTemplates templates, KeepTemplate keeping) {
        this.inspections = inspections;
        this.templates = templates;
        this.keeping = keeping;
    }

    /** @param consultation that the actor has been shown as somebody of its secretariat */
    public Outcome<String> choose(
            ConsultationSummary consultation, String name, InputStreamSource source, Actor actor) {
        return inspections
                .inspect(name, source, EnumSet.of(FileType.DOCX))
                .fold(it -> choose(consultation, it, actor), refusals -> refused(refusals));
    }

    private Outcome<String> choose(ConsultationSummary consultation, Inspected file, Actor actor) {
        try (file) {
            byte[] bytes = Files.readAllBytes(file.file());
            List<Refusal> refusals = templates.refusals(bytes);
            if (!refusals.isEmpty()) {
                return refused(refusals);
            }
            keeping.keep(consultation, new ReportTemplate(file.name(), bytes), actor);
            return Outcome.done(file.name());
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be read", e);
        }
    }

    private static Outcome<String> refused(List<Refusal> refusals) {
        return Outcome.refused(refusals.stream().map(it -> it.at("template")).toList());
    }
}
