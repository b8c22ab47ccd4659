package dk.spor.report;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.report.SnapshotStore.Used;
import dk.spor.response.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What municipalities are answered: the secretariat sees it as it stands, the municipality's own people as it stood when
 * the report was locked last.
 */
@Component
public class Answers {

    private final Consultations consultations;
    private final ReadReport reports;
    private final ReadPoints points;
    private final SnapshotStore snapshots;
    private final ToldStore told;

    Answers(
            Consultations consultations,
            ReadReport reports,
            ReadPoints points,
            SnapshotStore snapshots,
            ToldStore told) {
        this.consultations = consultations;
        this.reports = reports;
        this.points = points;
        this.snapshots = snapshots;
        this.told = told;
    }

    /** @param municipality its short name as it stands in addresses */
    @Transactional(readOnly = true)
    public Optional<MunicipalityAnswer> of(String slug, String municipality, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> it.status() != ConsultationStatus.DRAFT)
                .flatMap(it -> consultations.consultees(it.id(), actor).stream()
                        .filter(consultee -> consultee.slug().equals(municipality))
                        .findFirst()
                        .flatMap(consultee -> of(it, consultee, actor)));
    }

    private Optional<MunicipalityAnswer> of(ConsultationSummary consultation, Organisation municipality, Actor actor) {
        if (actor.isSecretariatOf(consultation.association())) {
            return reports.of(consultation.slug(), actor)
                    .filter(it -> it.of(municipality)
                            .filter(response -> response.counted() != Counted.DECLINED)
                            .isPresent())
                    .map(it -> preview(it, municipality, actor));
        }
        boolean own = actor.readsFor(municipality.id())
                && actor.worksOn(consultation.id().task());
        return own ? locked(consultation, municipality) : Optional.empty();
    }

    /** Who says that it does not respond is not thanked for a response. */
    private static boolean isAnswered(@Nullable Used used) {
        return used != null && used.counted() != Counted.DECLINED;
    }

    private MunicipalityAnswer preview(ConsultationReport report, Organisation municipality, Actor actor) {
        List<ToldPoint> own = new ArrayList<>();
        points.each(report, municipality.id(), actor, own::add);
        return new MunicipalityAnswer(report.consultation(), municipality, own, null);
    }

    private Optional<MunicipalityAnswer> locked(ConsultationSummary consultation, Organisation municipality) {
        return snapshots.of(consultation.id()).stream()
                .findFirst()
                .filter(it -> isAnswered(snapshots.used(it.id()).get(municipality.id())))
                .map(it -> new MunicipalityAnswer(consultation, municipality, told.of(it.id(), municipality.id()), it));
    }
}
