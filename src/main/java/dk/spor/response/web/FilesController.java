package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.AddAppendix;
import dk.spor.response.ArrangeAppendices;
import dk.spor.response.Asked;
import dk.spor.response.BringDocument;
import dk.spor.response.EnclosureId;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import dk.spor.ui.SentFile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the municipality's own document and appendices, names and orders them. */
@Controller
class FilesController {

    private final ResponsePages pages;
    private final FilePages files;
    private final BringDocument bringing;
    private final AddAppendix adding;
    private final ArrangeAppendices arranging;

    FilesController(
            ResponsePages pages,
            FilePages files,
            BringDocument bringing,
            AddAppendix adding,
            ArrangeAppendices arranging) {
        this.pages = pages;
        this.files = files;
        this.bringing = bringing;
        this.adding = adding;
        this.arranging = arranging;
    }

    @GetMapping("/consultations/{slug}/response/files")
    FilesPage files(@PathVariable String slug, @SignedIn Actor actor) {
        return files.of(pages.asked(slug, actor), Errors.NONE, actor);
    }

    @PostMapping("/consultations/{slug}/response/document")
    Object document(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile document,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        SentFile sent = SentFile.of(document);
        return bringing.bring(asked, sent.name(), sent.source(), actor)
                .<Object>fold(
                        done -> list(asked)
                                .saying("response.document.taken", done.file().name()),
                        refusals -> files.refused(asked, refusals, "document", actor));
    }

    @PostMapping("/consultations/{slug}/response/appendices")
    Object appendix(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile appendix,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        SentFile sent = SentFile.of(appendix);
        return adding.add(asked, sent.name(), sent.source(), actor)
                .<Object>fold(
                        done -> list(asked).saying("response.appendix.taken", done.name()),
                        refusals -> files.refused(asked, refusals, "appendix", actor));
    }

    @PostMapping("/consultations/{slug}/response/appendices/{appendix}/name")
    Object rename(
            @PathVariable String slug,
            @PathVariable UUID appendix,
            @RequestParam(defaultValue = "") String name,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return arranging
                .rename(asked, new EnclosureId(appendix), name, actor)
                .<Object>fold(
                        done -> list(asked).saying("response.appendix.named"),
                        refusals -> files.refused(asked, refusals, "name-" + appendix, actor));
    }

    @PostMapping("/consultations/{slug}/response/appendices/{appendix}/place")
    Object move(
            @PathVariable String slug,
            @PathVariable UUID appendix,
            @RequestParam(defaultValue = "") String to,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return arranging
                .move(asked, new EnclosureId(appendix), "up".equals(to), actor)
                .<Object>fold(
                        done -> list(asked), refusals -> files.refused(asked, refusals, "name-" + appendix, actor));
    }

    private static SeeOther list(Asked asked) {
        return SeeOther.to(ResponseAddress.of(asked) + "/files");
    }
}
