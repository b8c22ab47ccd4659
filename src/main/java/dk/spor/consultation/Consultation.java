package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consultation whole, as its verbs read it under a lock.
 *
 * @param materials every version, the newest last
 * @param extensions every one, in the order they were given
 */
record Consultation(
        ConsultationId id,
        OrganisationId association,
        String slug,
        ConsultationStatus status,
        Period period,
        Rules rules,
        List<Material> materials,
        Set<OrganisationId> consultees,
        List<Extension> extensions) {

    /** The material that is being written, if one is. */
    Optional<Material> beingWritten() {
        return Optional.of(newest()).filter(it -> !it.isPublished());
    }

    /** What readers see: the newest published material, or before there is one what is being written. */
    Material current() {
        return materials.stream()
                .filter(Material::isPublished)
                .max(Comparator.comparingInt(Material::number))
                .orElseGet(this::newest);
    }

    /** The material that was begun last, published or not. */
    Material newest() {
        return materials.get(materials.size() - 1);
    }

    /** The general deadline, with its extensions for all. */
    Deadline generalDeadline() {
        return latest(null);
    }

    /** The deadline that holds for one consultee. */
    Deadline deadlineOf(OrganisationId consultee) {
        return latest(consultee);
    }

    private Deadline latest(@Nullable OrganisationId consultee) {
        return extensions.stream()
                .filter(it -> it.consultee() == null || it.consultee().equals(consultee))
                .map(Extension::deadline)
                .reduce(new Deadline(period.deadline()), (one, other) -> other.isAfter(one) ? other : one);
    }

    /** Not there for those outside its secretariat; otherwise why this one of the secretariat may not do it. */
    List<Refusal> refusalsTo(Deed deed, Actor actor) {
        if (!actor.isSecretariatOf(association)) {
            throw new NotFound();
        }
        return ConsultationPolicy.allows(deed, association, actor)
                ? List.of()
                : List.of(Refusal.of("consultation.refusal.leadOnly"));
    }

    /** Why there is nothing to change: set-up ends when all that is announced has been published. */
    List<Refusal> refusalsToSetUp() {
        return ConsultationStatus.TABLE.allows(status, ConsultationStatus.PUBLISHED)
                ? List.of()
                : List.of(Refusal.of("consultation.refusal.sentOut"));
    }

    /** Why the texts can't be changed: only those of a draft or of a begun correction can. */
    List<Refusal> refusalsToWrite() {
        boolean open = status == ConsultationStatus.DRAFT || status == ConsultationStatus.PUBLISHED;
        return open && beingWritten().isPresent() ? List.of() : List.of(Refusal.of("consultation.refusal.sentOut"));
    }

    /** What is missing before a draft can be sent out, as far as this room knows. */
    List<Refusal> refusalsToPublish(Instant now) {
        List<Refusal> refusals = new ArrayList<>(newest().texts().refusalsToPublish());
        if (consultees.isEmpty()) {
            refusals.add(Refusal.of("consultation.refusal.nobodyAsked").at("consultees"));
        }
        refusals.addAll(period.refusals(now));
        refusals.addAll(rules.refusalsToPublish());
        return refusals;
    }

    List<Refusal> refusalsToExtend(
            @Nullable OrganisationId consultee, LocalDateTime deadline, String reason, Instant now) {
        boolean possible = consultee == null ? status == ConsultationStatus.PUBLISHED : status.takesAnswers();
        if (!possible) {
            return List.of(Refusal.of("consultation.refusal.notOpenForExtension"));
        }
        List<Refusal> refusals = new ArrayList<>();
        Deadline extended = new Deadline(deadline);
        if (!Deadline.exists(deadline)) {
            refusals.add(Refusal.of("consultation.refusal.hourIsSkipped").at("deadline"));
        } else if (!extended.isAfter(latest(consultee))) {
            refusals.add(Refusal.of("consultation.refusal.notLater").at("deadline"));
        } else if (extended.hasPassed(now)) {
            refusals.add(Refusal.of("consultation.refusal.deadlineInThePast").at("deadline"));
        }
        if (consultee != null && !consultees.contains(consultee)) {
            refusals.add(Refusal.of("consultation.refusal.notAsked").at("consultee"));
        }
        if (reason.isBlank()) {
            refusals.add(Refusal.of("consultation.refusal.reasonMissing").at("reason"));
        }
        return refusals;
    }

    List<Refusal> refusalsToStartProcessing(Instant now) {
        if (!ConsultationStatus.TABLE.allows(status, ConsultationStatus.PROCESSING)) {
            return List.of(Refusal.of("consultation.refusal.notOpen"));
        }
        return generalDeadline().isInTime(now) ? List.of(Refusal.of("consultation.refusal.beforeDeadline")) : List.of();
    }

    List<Refusal> refusalsToWithdraw(String reason) {
        if (!ConsultationStatus.TABLE.allows(status, ConsultationStatus.WITHDRAWN)) {
            return List.of(Refusal.of("consultation.refusal.ended"));
        }
        return reason.isBlank()
                ? List.of(Refusal.of("consultation.refusal.reasonMissing").at("reason"))
                : List.of();
    }

    /** Whether the opening has come, seen from the clock. */
    boolean hasOpened(Instant now) {
        return !now.isBefore(period.opensAt());
    }

    /** The day on which the association's members are looked up: that of the opening. */
    LocalDate dayOfOpening() {
        return Copenhagen.day(period.opensAt());
    }
}
