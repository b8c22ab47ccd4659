package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
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
    private final Organisations organisations;
    private final ReadReport reports;
    private final ReadPoints points;
    private final SnapshotStore snapshots;
    private final ToldStore told;

    Answers(
            Consultations consultations,
            Organisations organisations,
            ReadReport reports,
            ReadPoints points,
            SnapshotStore snapshots,
            ToldStore told) {
        this.consultations = consultations;
        this.organisations = organisations;
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
                .flatMap(it -> actor.isSecretariatOf(it.association())
                        ? preview(it, municipality, actor)
                        : own(it.id(), actor)
                                .filter(own -> own.municipality().slug().equals(municipality)));
    }

    /** What the actor's own municipality is answered in the report that was locked last. */
    @Transactional(readOnly = true)
    public Optional<MunicipalityAnswer> own(ConsultationId id, Actor actor) {
        return Optional.ofNullable(actor.organisation())
                .filter(actor::readsFor)
                .flatMap(organisations::find)
                .flatMap(own -> consultations
                        .find(id, actor)
                        .filter(it -> actor.worksOn(it.id().task()))
                        .flatMap(it -> locked(it, own)));
    }

    private Optional<MunicipalityAnswer> preview(ConsultationSummary consultation, String municipality, Actor actor) {
        return reports.of(consultation.slug(), actor)
                .flatMap(report -> report.consultees().stream()
                        .filter(it -> it.slug().equals(municipality))
                        .filter(it -> report.of(it)
                                .filter(response -> response.counted() != Counted.DECLINED)
                                .isPresent())
                        .findFirst()
                        .map(it -> told(report, it, actor)));
    }

    private MunicipalityAnswer told(ConsultationReport report, Organisation municipality, Actor actor) {
        List<ToldPoint> own = new ArrayList<>();
        points.eachOf(municipality.id(), report, actor, own::add);
        return new MunicipalityAnswer(report.consultation(), municipality, own, null);
    }

    /** Who says that it does not respond is not thanked for a response. */
    private static boolean isAnswered(@Nullable Used used) {
        return used != null && used.counted() != Counted.DECLINED;
    }

    private Optional<MunicipalityAnswer> locked(ConsultationSummary consultation, Organisation municipality) {
        return snapshots.of(consultation.id()).stream()
                .findFirst()
                .filter(it -> isAnswered(snapshots.used(it.id()).get(municipality.id())))
                .map(it -> new MunicipalityAnswer(consultation, municipality, told.of(it.id(), municipality.id()), it));
    }
}
