package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Missing;
import dk.spor.response.PartlyRead;
import dk.spor.response.SubmittedTexts;
import dk.spor.response.VersionId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link PartlyTakenTexts}: what was missing at the submission, of the inputs that points stand in now. */
@Component
class StoredPartlyTakenTexts implements PartlyTakenTexts {

    private final Readable readable;
    private final SubmittedTexts texts;
    private final JdbcClient jdbc;

    StoredPartlyTakenTexts(Readable readable, SubmittedTexts texts, JdbcClient jdbc) {
        this.readable = readable;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @Override
    public List<PartlyTaken> of(ConsultationId consultation, Actor actor) {
        List<Organisation> municipalities = readable.municipalities(consultation, actor);
        List<Standing> inputs = inputs(consultation, municipalities);
        Map<VersionId, List<PartlyRead>> read =
                texts
                        .partlyRead(inputs.stream()
                                .map(Standing::version)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(PartlyRead::version));
        return inputs.stream()
                .flatMap(input -> read.getOrDefault(input.version, List.of()).stream()
                        .filter(it -> it.number() == input.number)
                        .map(it -> new PartlyTaken(input.organisation, input.label, it)))
                .toList();
    }

    private List<Standing> inputs(ConsultationId consultation, List<Organisation> municipalities) {
        Map<OrganisationId, Organisation> byId = PointRows.byId(municipalities);
        return jdbc.sql("select distinct o.place, p.organisation, p.version, p.number, p.main, x.prefix"
                        + " from synthesis.point p join synthesis.prefix x"
                        + " on x.consultation = p.consultation and x.organisation = p.organisation "
                        + PointRows.OF_READABLE
                        + "where p.consultation = :consultation and p.ended_as is null order by o.place, p.main")
                .param("consultation", consultation.value())
                .param(
                        "organisations",
                        municipalities.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query((row, n) -> new Standing(
                        Objects.requireNonNull(byId.get(new OrganisationId(row.getObject("organisation", UUID.class)))),
                        row.getString("prefix") + "-" + row.getInt("main"),
                        new VersionId(row.getObject("version", UUID.class)),
                        row.getInt("number")))
                .list();
    }

    @Override
    public Optional<Missing> of(VersionId version, int number) {
        return texts.partlyRead(List.of(version)).stream()
                .filter(it -> it.number() == number)
                .map(PartlyRead::missing)
                .findFirst();
    }

    /** An input that counts. */
    private record Standing(Organisation organisation, String label, VersionId version, int number) {}
}
