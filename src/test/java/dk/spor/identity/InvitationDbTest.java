package dk.spor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.By;
import dk.spor.shared.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How long an invitation lasts. */
@DbTest
@Transactional
class InvitationDbTest {

    private final Enrolment enrolment;
    private final LinkStore links;
    private final SignInMail mail;
    private final TasksUnderWay tasks;
    private final BusinessClock business;
    private final SystemClock system;
    private final JdbcClient sql;
    private final OrganisationId viborg;
    private final String email = UUID.randomUUID() + "@example.dk";

    InvitationDbTest(
            Enrolment enrolment,
            LinkStore links,
            SignInMail mail,
            TasksUnderWay tasks,
            BusinessClock business,
            SystemClock system,
            JdbcClient sql,
            Organisations organisations) {
        this.enrolment = enrolment;
        this.links = links;
        this.mail = mail;
        this.tasks = tasks;
        this.business = business;
        this.system = system;
        this.sql = sql;
        this.viborg = organisations.named("Viborg").orElseThrow().id();
    }

    @Test
    void withADeadlineItLastsUntilThenByTheBusinessClock() {
        Instant deadline = business.instant().plus(Duration.ofDays(25));
        assertThat(lasts(Optional.of(deadline))).isEqualTo(Duration.ofDays(25));
    }

    @Test
    void withoutOneOrAfterItItLastsNinetyDays() {
        assertThat(lasts(Optional.empty())).isEqualTo(Duration.ofDays(90));
        assertThat(lasts(Optional.of(business.instant()))).isEqualTo(Duration.ofDays(90));
    }

    private Duration lasts(Optional<Instant> deadline) {
        new Invitation(enrolment, links, mail, knowing(deadline), tasks, business, system)
                .send(new Invitee("Dorte", new EmailAddress(email), viborg, Role.DEPUTY), By.SYSTEM);
        return Duration.ofSeconds(
                sql.sql("""
                        select extract(epoch from l.valid_until - l.made) from identity.link l
                        join identity.person p on p.id = l.person
                        where p.email = :email and l.used is null
                        """).param("email", email).query(Long.class).single());
    }

    private static ObjectProvider<InvitationDeadline> knowing(Optional<Instant> deadline) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("deadline", (InvitationDeadline) organisation -> deadline);
        return beans.getBeanProvider(InvitationDeadline.class);
    }
}
