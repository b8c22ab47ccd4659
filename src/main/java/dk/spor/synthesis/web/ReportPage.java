package dk.spor.synthesis.web;

import dk.spor.synthesis.ConsultationReport;
import dk.spor.ui.Page;

/**
 * The consultation report on screen.
 *
 * @param html the document, made by {@code rendering} from sanitised text
 */
public record ReportPage(ConsultationReport report, String html) implements Page {}
