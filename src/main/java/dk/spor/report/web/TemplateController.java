package dk.spor.report.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.report.ChooseTemplate;
import dk.spor.report.ConsultationReport;
import dk.spor.report.KeepTemplate;
import dk.spor.report.ReadReport;
import dk.spor.report.ReportFiles;
import dk.spor.report.ReportTemplate;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import dk.spor.ui.SentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The Word template that a report is set into. */
@Controller
class TemplateController {

    private final ReadReport reports;
    private final ReportFiles files;
    private final ChooseTemplate choosing;
    private final KeepTemplate keeping;

    TemplateController(ReadReport reports, ReportFiles files, ChooseTemplate choosing, KeepTemplate keeping) {
        this.reports = reports;
        this.files = files;
        this.choosing = choosing;
        this.keeping = keeping;
    }

    @GetMapping("/consultations/{slug}/report/template")
    TemplatePage page(@PathVariable String slug, @SignedIn Actor actor) {
        return page(report(slug, actor), Errors.NONE);
    }

    @PostMapping("/consultations/{slug}/report/template")
    Object choose(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile template,
            @SignedIn Actor actor) {
        ConsultationReport report = report(slug, actor);
        SentFile sent = SentFile.of(template);
        return choosing.choose(report.consultation(), sent.name(), sent.source(), actor)
                .<Object>fold(
                        name -> back(slug).saying("report.template.said", name),
                        refusals -> page(report, new Errors(refusals)));
    }

    @PostMapping("/consultations/{slug}/report/template/removal")
    SeeOther remove(@PathVariable String slug, @SignedIn Actor actor) {
        keeping.keep(report(slug, actor).consultation(), null, actor);
        return back(slug).saying("report.template.removed");
    }

    private TemplatePage page(ConsultationReport report, Errors errors) {
        return new TemplatePage(
                report.consultation(),
                files.template(report).map(ReportTemplate::name).orElse(null),
                errors);
    }

    private ConsultationReport report(String slug, Actor actor) {
        return reports.of(slug, actor).orElseThrow(NotFound::new);
    }

    private static SeeOther back(String slug) {
        return SeeOther.to("/consultations/" + slug + "/report/template");
    }
}
