package dk.spor.report.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.rendering.WordTemplates;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which Word template is used, and the form that brings another.
 *
 * @param name of the own one; null when there is none
 */
public record TemplatePage(
        ConsultationSummary consultation, @Nullable String name, Errors errors) implements Page {

    public String address() {
        return "/consultations/" + consultation.slug() + "/report";
    }

    /** What may stand in a template. */
    public List<String> names() {
        return WordTemplates.NAMES.stream().map(it -> "{{" + it + "}}").toList();
    }

    /** The one that stands for the whole text. */
    public String content() {
        return "{{" + WordTemplates.CONTENT + "}}";
    }

    @Override
    public int status() {
        return errors.status();
    }
}
