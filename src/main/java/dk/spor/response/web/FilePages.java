package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.media.Inspections;
import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the page of files shows. */
@Component
class FilePages {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final Inspections inspections;

    FilePages(ResponsePages pages, Drafts drafts, Inspections inspections) {
        this.pages = pages;
        this.drafts = drafts;
        this.inspections = inspections;
    }

    FilesPage of(Asked asked, Errors errors, Actor actor) {
        Standing standing = pages.standing(asked, actor);
        return new FilesPage(standing, drafts.of(asked).enclosures(), standing.mayWrite(), inspections.scan(), errors);
    }

    /** The page after a deed that was refused, which is said at this field. */
    FilesPage refused(Asked asked, List<Refusal> refusals, String field, Actor actor) {
        return of(asked, new Errors(refusals.stream().map(it -> it.at(field)).toList()), actor);
    }
}
