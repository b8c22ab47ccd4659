package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.media.Download;
import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.response.EnclosureId;
import dk.spor.response.Enclosures;
import dk.spor.response.OpenFiles;
import dk.spor.response.OwnDocument;
import dk.spor.response.Versions;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a municipality the files of its own draft and of what it has submitted: to be saved, never shown. */
@Controller
class DownloadController {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final Versions versions;
    private final OpenFiles files;

    DownloadController(ResponsePages pages, Drafts drafts, Versions versions, OpenFiles files) {
        this.pages = pages;
        this.drafts = drafts;
        this.versions = versions;
        this.files = files;
    }

    @GetMapping("/consultations/{slug}/response/document/file")
    ResponseEntity<InputStreamResource> document(@PathVariable String slug, @SignedIn Actor actor) {
        return saved(Optional.ofNullable(enclosures(slug, actor).document())
                .map(OwnDocument::file)
                .flatMap(files::open));
    }

    @GetMapping("/consultations/{slug}/response/appendices/{appendix}/file")
    ResponseEntity<InputStreamResource> appendix(
            @PathVariable String slug, @PathVariable UUID appendix, @SignedIn Actor actor) {
        return saved(enclosures(slug, actor).appendix(new EnclosureId(appendix)).flatMap(files::open));
    }

    /** Number 0 is the document, the appendices follow from 1. */
    @GetMapping("/consultations/{slug}/response/versions/{number}/files/{file}/file")
    ResponseEntity<InputStreamResource> submitted(
            @PathVariable String slug, @PathVariable int number, @PathVariable int file, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return saved(versions.find(asked, number).flatMap(it -> files.open(it.id(), file)));
    }

    private Enclosures enclosures(String slug, Actor actor) {
        return drafts.of(pages.asked(slug, actor)).enclosures();
    }

    static ResponseEntity<InputStreamResource> saved(Optional<Download> found) {
        Download file = found.orElseThrow(NotFound::new);
        return FileResponse.attachment(
                file.name(), file.mediaType(), file.sha256(), file.size(), file.bytes(), FileResponse.Copies.NONE);
    }
}
