package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Refusal;
import dk.spor.ui.Carried;
import dk.spor.ui.Page;
import dk.spor.ui.PageReturns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Takes a form only for the municipality it was filled in for: who acts for two may have changed seats since it was
 * opened, and would write into the other's response or
 * file it under the wrong case.
 */
@ControllerAdvice(
        basePackageClasses = OwnForms.class,
        basePackages = {"dk.spor.team.web", "dk.spor.records.web"})
class OwnForms {

    /** The field in which every form of a response names its municipality. */
    static final String FIELD = "municipality";

    /** The one form of these rooms that is nobody's. */
    private static final String ANYBODYS = "/receipt-check";

    private final Organisations organisations;
    private final PageReturns pages;

    OwnForms(Organisations organisations, PageReturns pages) {
        this.organisations = organisations;
        this.pages = pages;
    }

    /** A form that belongs to another municipality than the one its sender acts for now. */
    static final class OthersForm extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** Asked before every page of the room; who may not write at all is told so by the deed. */
    @ModelAttribute
    void takeOnlyOwn(HttpServletRequest request, Actor actor) {
        OrganisationId own = actor.organisation();
        if (request.getMethod().equals("POST")
                && own != null
                && actor.readsFor(own)
                && !request.getRequestURI().equals(ANYBODYS)
                && !own.toString().equals(request.getParameter(FIELD))) {
            throw new OthersForm();
        }
    }

    @ExceptionHandler(OthersForm.class)
    void giveBack(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        pages.show(page(request, actor), request, response);
    }

    private Page page(HttpServletRequest request, Actor actor) {
        if (request.getHeader(InputController.BY_ITSELF) != null) {
            return SavedPage.others(List.of(Refusal.of("response.refusal.othersForm")));
        }
        OrganisationId own = Objects.requireNonNull(actor.organisation());
        return new OthersFormPage(
                request.getRequestURI(),
                organisations.find(own).map(Organisation::name).orElseThrow(),
                filledInFor(request.getParameter(FIELD)).map(Organisation::name).orElse(null),
                Carried.in(request));
    }

    private Optional<Organisation> filledInFor(@Nullable String id) {
        try {
            return Optional.ofNullable(id)
                    .map(it -> new OrganisationId(UUID.fromString(it)))
                    .flatMap(organisations::find);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
