package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.VersionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link UntreatedWords} from the database. */
@Component
class StoredUntreatedWords implements UntreatedWords {

    private final Readable readable;
    private final Waivers waivers;
    private final JdbcClient jdbc;

    StoredUntreatedWords(Readable readable, Waivers waivers, JdbcClient jdbc) {
        this.readable = readable;
        this.waivers = waivers;
        this.jdbc = jdbc;
    }

    @Override
    public List<Untreated> of(ConsultationId consultation, Actor actor) {
        Map<OrganisationId, Organisation> municipalities = readable.municipalities(consultation, actor).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<Text, List<Piece>> texts = new LinkedHashMap<>();
        jdbc.sql("select p.id, p.main, p.part, p.starts, p.ends, p.organisation, w.id as whole, x.prefix, s.version,"
                        + " s.number, s.body"
                        + " from synthesis.point p"
                        + " join synthesis.point w on w.response = p.response and w.main = p.main and w.part = 0"
                        + " join synthesis.source s on s.version = p.version and s.number = p.number"
                        + " join synthesis.prefix x"
                        + " on x.consultation = p.consultation and x.organisation = p.organisation "
                        + PointRows.OF_READABLE
                        + "where p.consultation = :consultation and p.ended_as is null and p.part > 0"
                        + PointRows.ORDER)
                .param("consultation", consultation.value())
                .param(
                        "organisations",
                        municipalities.keySet().stream()
                                .map(OrganisationId::value)
                                .toArray(UUID[]::new))
                .query(row -> {
                    Text text = new Text(
                            Objects.requireNonNull(
                                    municipalities.get(new OrganisationId(row.getObject("organisation", UUID.class)))),
                            new PointId(row.getObject("whole", UUID.class)),
                            row.getString("prefix") + "-" + row.getInt("main"),
                            new VersionId(row.getObject("version", UUID.class)),
                            row.getInt("number"),
                            row.getString("body"));
                    texts.computeIfAbsent(text, it -> new ArrayList<>())
                            .add(new Piece(
                                    new PointId(row.getObject("id", UUID.class)),
                                    text.label() + "." + row.getInt("part"),
                                    row.getInt("part"),
                                    new Place(row.getInt("starts"), row.getInt("ends")),
                                    false));
                });
        Map<PointId, List<WaiverStore.Said>> waived =
                waivers.standing(texts.keySet().stream().map(Text::whole).toList());
        return texts.entrySet().stream()
                .flatMap(it -> untreated(
                        it.getKey(),
                        it.getValue(),
                        waived.getOrDefault(it.getKey().whole(), List.of())))
                .toList();
    }

    private static Stream<Untreated> untreated(Text text, List<Piece> pieces, List<WaiverStore.Said> waived) {
        return Waived.in(Partition.of(text.body(), pieces), Waivers.in(text.body(), waived)).stream()
                .filter(Segment::isUntreated)
                .flatMap(it ->
                        Cut.of(text.body(), it.place().starts(), it.place().ends()).stream())
                .map(it -> new Untreated(
                        text.organisation(), text.label(), text.version(), text.number(), it, it.in(text.body())));
    }

    private record Text(
            Organisation organisation, PointId whole, String label, VersionId version, int number, String body) {}
}
