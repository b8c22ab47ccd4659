package dk.spor.consultation.web;

import dk.spor.consultation.AddConsultees;
import dk.spor.consultation.ChangeConsultees;
import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.consultation.Seen;
import dk.spor.consultation.Setup;
import dk.spor.consultation.web.SetupFrame.Shown;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.OrganisationKind;
import dk.spor.organisation.Organisations;
import dk.spor.shared.DanishOrder;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.Comparator;
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

    private static final Comparator<Organisation> BY_NAME = DanishOrder.by(Organisation::name);

    private final Writing writing;
    private final ChangeConsultees change;
    private final AddConsultees add;
    private final Organisations organisations;

    SetupConsulteesController(
            Writing writing, ChangeConsultees change, AddConsultees add, Organisations organisations) {
        this.writing = writing;
        this.change = change;
        this.add = add;
        this.organisations = organisations;
    }

    @GetMapping("/consultations/{slug}/setup/consultees")
    SetupConsulteesPage form(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return page(SetupFrame.of(setup, SetupStep.CONSULTEES), SetupConsulteesForm.of(chosen(setup)));
    }

    @PostMapping("/consultations/{slug}/setup/consultees")
    Object save(@PathVariable String slug, SetupConsulteesForm form, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        Seen seen = new Seen(Typed.again(form.seen()));
        Outcome<Part> outcome = setup.isCorrection()
                ? add.add(setup.id(), form.ticked(), seen, actor)
                : change.change(setup.id(), form.ticked(), seen, actor);
        return outcome.<Object>fold(
                done -> Writing.onwards(setup, SetupStep.CONSULTEES),
                refusals -> refused(writing.find(slug, actor), form, refusals));
    }

    private SetupConsulteesPage refused(Setup setup, SetupConsulteesForm form, List<Refusal> refusals) {
        return page(
                SetupFrame.refused(setup, SetupStep.CONSULTEES, refusals, shown(form.ticked()), shown(chosen(setup))),
                form.over(chosen(setup)));
    }

    /** What can be changed here: all of a draft's, and in a correction only who is asked besides. */
    private static Set<OrganisationId> chosen(Setup setup) {
        return setup.isCorrection() ? setup.added() : setup.consultees();
    }

    private SetupConsulteesPage page(SetupFrame frame, SetupConsulteesForm form) {
        Setup setup = frame.setup();
        Set<OrganisationId> asked = setup.isCorrection() ? setup.consultees() : Set.of();
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
        return new SetupConsulteesPage(
                frame,
                form,
                organisations.all(asked).values().stream().sorted(BY_NAME).toList(),
                open(members, asked),
                open(others, asked));
    }

    private static List<Organisation> open(List<Organisation> all, Set<OrganisationId> asked) {
        return all.stream().filter(it -> !asked.contains(it.id())).toList();
    }

    private List<Shown> shown(Set<OrganisationId> ticked) {
        String names = organisations.all(ticked).values().stream()
                .map(Organisation::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(new Shown("consultation.setup.consultees", names));
    }
}
