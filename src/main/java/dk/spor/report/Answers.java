package dk.spor.report;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                    .filter(it -> it.of(municipality).isPresent())
                    .map(it -> preview(it, municipality, actor));
        }
        boolean own = actor.readsFor(municipality.id())
                && actor.worksOn(consultation.id().task());
        return own ? locked(consultation, municipality) : Optional.empty();
    }

    private MunicipalityAnswer preview(ConsultationReport report, Organisation municipality, Actor actor) {
        List<ToldPoint> own = new ArrayList<>();
        points.each(report, it -> it.organisation().id().equals(municipality.id()), actor, own::add);
        return new MunicipalityAnswer(report.consultation(), municipality, own, null);
    }

    private Optional<MunicipalityAnswer> locked(ConsultationSummary consultation, Organisation municipality) {
        return snapshots.of(consultation.id()).stream()
                .findFirst()
                .filter(it -> snapshots.used(it.id()).containsKey(municipality.id()))
                .map(it -> new MunicipalityAnswer(consultation, municipality, told.of(it.id(), municipality.id()), it));
    }
}
