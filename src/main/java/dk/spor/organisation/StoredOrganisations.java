package dk.spor.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Organisations} from the database. */
@Component
class StoredOrganisations implements Organisations {

    private static final String SELECT = """
            select o.id, o.kind, o.name, o.short_name, o.code, o.cvr
            from organisation.organisation o
            """;

    private final JdbcClient jdbc;

    StoredOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id.value())
                .query(StoredOrganisations::organisation)
                .optional();
    }

    @Override
    public Optional<Organisation> named(String name) {
        return jdbc.sql(SELECT + """
                                where lower(:name collate "da-x-icu")
                                    in (lower(o.name collate "da-x-icu"), lower(o.short_name collate "da-x-icu"))
                                """)
                .param("name", name.strip())
                .query(StoredOrganisations::organisation)
                .optional();
    }

    @Override
    public Map<OrganisationId, Organisation> all(Collection<OrganisationId> ids) {
        UUID[] values = ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
        return jdbc
                .sql(SELECT + "where o.id = any(:ids)")
                .param("ids", values)
                .query(StoredOrganisations::organisation)
                .list()
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    @Override
    public List<Organisation> ofKind(OrganisationKind kind) {
        return jdbc.sql(SELECT + "where o.kind = :kind order by o.name collate \"da-x-icu\"")
                .param("kind", kind.name())
                .query(StoredOrganisations::organisation)
                .list();
    }

    @Override
    public List<Member> membersOf(OrganisationId association, LocalDate day) {
        return jdbc.sql("""
                        select o.id, o.kind, o.name, o.short_name, o.code, o.cvr, m.abbreviation, m.map_row, m.map_column
                        from organisation.membership m
                        join organisation.organisation o on o.id = m.member
                        where m.association = :association and m.since <= :day and (m.until is null or m.until > :day)
                        order by o.name collate "da-x-icu"
                        """)
                .param("association", association.value())
                .param("day", day)
                .query((row, n) -> new Member(
                        organisation(row, n),
                        row.getString("abbreviation"),
                        row.getInt("map_row"),
                        row.getInt("map_column")))
                .list();
    }

    @Override
    public List<Organisation> associationsOf(OrganisationId municipality, LocalDate day) {
        return jdbc.sql(SELECT + """
                                join organisation.membership m on m.association = o.id
                                where m.member = :member and m.since <= :day and (m.until is null or m.until > :day)
                                order by o.name collate "da-x-icu"
                                """)
                .param("member", municipality.value())
                .param("day", day)
                .query(StoredOrganisations::organisation)
                .list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("code"),
                row.getString("cvr"));
    }
}
