package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row of each response, which is also the lock that everything done to it takes. */
@Component
class ResponseStore {

    private static final String SELECT = "select r.id, r.revision, r.work, r.contact, " + TreatmentColumns.NAMES + ", "
            + ReservationColumns.NAMES + """
            , (select min(s.at) from response.step s where s.response = r.id and s.step = 'STARTED') as begun
            from response.response r
            where r.consultation = :consultation and r.organisation = :organisation
            """;

    private final JdbcClient jdbc;

    ResponseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A response without its inputs. */
    record Row(
            ResponseId id,
            int revision,
            WorkStatus work,
            Instant begun,
            TreatmentDetails treatment,
            @Nullable Reservation reservation,
            String contact) {}

    Optional<Row> find(ConsultationId consultation, OrganisationId organisation) {
        return select(SELECT, consultation, organisation);
    }

    /** The same, held until the end of the transaction. */
    Optional<Row> lock(ConsultationId consultation, OrganisationId organisation) {
        return select(SELECT + "for update of r", consultation, organisation);
    }

    /** Whose response it is, and to what. */
    record Owner(ConsultationId consultation, OrganisationId organisation) {}

    Owner owner(ResponseId id) {
        return jdbc.sql("select consultation, organisation from response.response where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Owner(
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class))))
                .single();
    }

    /** Who has begun, whether or not anything has been submitted. */
    Set<OrganisationId> begun(ConsultationId consultation) {
        return jdbc
                .sql("select organisation from response.response where consultation = :consultation")
                .param("consultation", consultation.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    /** Whether it was begun now; false when there was one already. */
    boolean insert(ResponseId id, ConsultationId consultation, OrganisationId organisation) {
        return jdbc.sql("""
                        insert into response.response (id, consultation, organisation)
                        values (:id, :consultation, :organisation) on conflict (consultation, organisation) do nothing
                        """)
                        .param("id", id.value())
                        .param("consultation", consultation.value())
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    void changed(ResponseId id) {
        jdbc.sql("update response.response set revision = revision + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void treat(ResponseId id, TreatmentDetails details, @Nullable Reservation reservation) {
        jdbc.sql("""
                        update response.response
                        set revision = revision + 1, treatment = :treatment, body = :body,
                            meeting_date = :meetingDate, item_number = :itemNumber, minutes = :minutes,
                            reservation_body = :reservationBody, reservation_expected = :reservationExpected,
                            reservation = :reservation
                        where id = :id
                        """)
                .params(TreatmentColumns.of(details))
                .params(ReservationColumns.of(reservation))
                .param("id", id.value())
                .update();
    }

    /** Leaves a plan for the treatment that the reservation waits for as it is. */
    void reserve(ResponseId id, Reservation reservation) {
        jdbc.sql("""
                        update response.response
                        set revision = revision + 1, reservation_body = :reservationBody,
                            reservation_expected = :reservationExpected, reservation = :reservation
                        where id = :id
                        """)
                .params(ReservationColumns.of(reservation))
                .param("id", id.value())
                .update();
    }

    void contact(ResponseId id, String contact) {
        jdbc.sql("update response.response set revision = revision + 1, contact = :contact where id = :id")
                .param("contact", contact)
                .param("id", id.value())
                .update();
    }

    void work(ResponseId id, WorkStatus status) {
        jdbc.sql("update response.response set work = :work where id = :id")
                .param("work", status.name())
                .param("id", id.value())
                .update();
    }

    private Optional<Row> select(String sql, ConsultationId consultation, OrganisationId organisation) {
        return jdbc.sql(sql)
                .param("consultation", consultation.value())
                .param("organisation", organisation.value())
                .query(ResponseStore::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ResponseId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                WorkStatus.valueOf(row.getString("work")),
                row.getObject("begun", OffsetDateTime.class).toInstant(),
                TreatmentColumns.details(row),
                ReservationColumns.reservation(row),
                row.getString("contact"));
    }
}
