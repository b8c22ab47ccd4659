package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.LateDoor;
import dk.spor.consultation.Terms;
import dk.spor.organisation.Organisation;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door for one consultee's late answer: how it stands, and the forms that open and close it. */
public record LateDoorPage(
        ConsultationSummary consultation,
        Organisation consultee,
        Terms terms,
        LateDoorForm form,
        Instant now,
        Errors errors)
        implements Page {

    /** The one that stands open; null when none does. */
    public @Nullable LateDoor open() {
        return terms.isDoorOpen(now) ? terms.door() : null;
    }

    /** Why there is nothing to open now. */
    public List<Refusal> closed() {
        return terms.refusalsToOpenDoor(now);
    }

    public String address() {
        return "/consultations/" + consultation.slug() + "/late-doors/" + consultee.slug();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
