package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.synthesis.PointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done with themes, for good, and tells it. */
@Component
class GatheredThemeSteps {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    GatheredThemeSteps(JdbcClient jdbc, Clock clock, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
    }

    void add(
            ConsultationId consultation,
            ThemeId theme,
            ThemeStepKind kind,
            @Nullable PointId point,
            String text,
            Actor actor) {
        jdbc.sql("""
                        insert into revision.theme_step (theme, kind, point, text, person, organisation, at)
                        values (:theme, :kind, cast(:point as uuid), :text, :person, :organisation, :at)
                        """)
                .param("theme", theme.value())
                .param("kind", kind.name())
                .param("point", point == null ? null : point.value())
                .param("text", text)
                .param("person", actor.by().person())
                .param("organisation", actor.by().organisation())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        facts.publishEvent(new ThemeChanged(actor.by(), clock.instant(), consultation, theme, kind));
    }

    /** Of every theme of the consultation, the newest first. */
    List<ThemeStep> of(ConsultationId consultation) {
        return jdbc.sql("""
                        select s.theme, s.kind, s.point, s.text, s.person, s.at from revision.theme_step s
                        join revision.gathered_theme t on t.id = s.theme
                        where t.consultation = :consultation order by s.step desc
                        """)
                .param("consultation", consultation.value())
                .query(GatheredThemeSteps::row)
                .list();
    }

    private static ThemeStep row(ResultSet row, int number) throws SQLException {
        @Nullable UUID point = row.getObject("point", UUID.class);
        @Nullable UUID person = row.getObject("person", UUID.class);
        return new ThemeStep(
                new ThemeId(row.getObject("theme", UUID.class)),
                ThemeStepKind.valueOf(row.getString("kind")),
                point == null ? null : new PointId(point),
                row.getString("text"),
                person == null ? null : new PersonId(person),
                row.getTimestamp("at").toInstant());
    }
}
