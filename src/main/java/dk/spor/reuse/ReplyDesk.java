package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose standard replies an actor may read and write: those of consultations that its own secretariat holds. */
@Component
public class ReplyDesk {

    private final Consultations consultations;

    ReplyDesk(Consultations consultations) {
        this.consultations = consultations;
    }

    /** The published consultation, for its own secretariat. */
    public Optional<ConsultationSummary> consultation(String slug, Actor actor) {
        return consultations.find(slug, actor).filter(it -> isOpenTo(it, actor));
    }

    Optional<ConsultationSummary> consultation(ConsultationId id, Actor actor) {
        return consultations.find(id, actor).filter(it -> isOpenTo(it, actor));
    }

    /** Why nothing can be written any more; empty while it can. */
    public static List<Refusal> refusals(ConsultationSummary consultation) {
        return switch (consultation.status()) {
            case PUBLISHED, PROCESSING -> List.of();
            case DRAFT, CONCLUDED, WITHDRAWN -> List.of(Refusal.of("reuse.refusal.concluded"));
        };
    }

    private static boolean isOpenTo(ConsultationSummary consultation, Actor actor) {
        return consultation.status() != ConsultationStatus.DRAFT && actor.isSecretariatOf(consultation.association());
    }
}
