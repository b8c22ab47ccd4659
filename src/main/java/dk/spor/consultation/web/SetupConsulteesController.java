package dk.spor.consultation.web;

import dk.spor.consultation.ChangeConsultees;
import dk.spor.consultation.Seen;
import dk.spor.consultation.Setup;
import dk.spor.consultation.web.SetupFrame.Shown;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.OrganisationKind;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who will be asked. */
@Controller
class SetupConsulteesController {

    private final Writing writing;
    private final ChangeConsultees change;
    private final Organisations organisations;

    SetupConsulteesController(Writing writing, ChangeConsultees change, Organisations organisations) {
        this.writing = writing;
        this.change = change;
        this.organisations = organisations;
    }

    @GetMapping("/consultations/{slug}/setup/consultees")
    SetupConsulteesPage form(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return page(SetupFrame.of(setup, SetupStep.CONSULTEES), SetupConsulteesForm.of(setup.consultees()));
    }

    @PostMapping("/consultations/{slug}/setup/consultees")
    Object save(@PathVariable String slug, SetupConsulteesForm form, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return change.change(setup.id(), form.ticked(), new Seen(Typed.again(form.seen())), actor)
                .<Object>fold(
                        done -> Writing.onwards(setup, SetupStep.CONSULTEES),
                        refusals -> refused(writing.find(slug, actor), form, refusals));
    }

    private SetupConsulteesPage refused(Setup setup, SetupConsulteesForm form, List<Refusal> refusals) {
        return page(
                SetupFrame.refused(
                        setup, SetupStep.CONSULTEES, refusals, shown(form.ticked()), shown(setup.consultees())),
                form.over(setup.consultees()));
    }

    private SetupConsulteesPage page(SetupFrame frame, SetupConsulteesForm form) {
        Setup setup = frame.setup();
        List<Organisation> members =
                organisations
                        .membersOf(
                                setup.association().id(), setup.period().opens().toLocalDate())
                        .stream()
                        .map(it -> it.organisation())
                        .toList();
        List<Organisation> others = organisations.ofKind(OrganisationKind.MUNICIPALITY).stream()
                .filter(it -> !members.contains(it))
                .toList();
        return new SetupConsulteesPage(frame, form, members, others);
    }

    private List<Shown> shown(Set<OrganisationId> ticked) {
        String names = organisations.all(ticked).values().stream()
                .map(Organisation::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(new Shown("consultation.setup.consultees", names));
    }
}
