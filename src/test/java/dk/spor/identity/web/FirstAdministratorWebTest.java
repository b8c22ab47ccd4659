package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Enrolment;
import dk.spor.identity.FirstAdministratorOffers;
import dk.spor.identity.Role;
import dk.spor.identity.web.Visitor.Answer;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class FirstAdministratorWebTest {

    private final MockMvc mvc;
    private final FirstAdministratorOffers offers;
    private final Enrolment enrolment;
    private final OrganisationId midtjylland;
    private final JdbcClient owner;
    private final String email = UUID.randomUUID() + "@example.dk";
    private Visitor visitor;

    FirstAdministratorWebTest(
            MockMvc mvc,
            FirstAdministratorOffers offers,
            Enrolment enrolment,
            Organisations organisations,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.mvc = mvc;
        this.offers = offers;
        this.enrolment = enrolment;
        this.midtjylland = organisations.named("KKR Midtjylland").orElseThrow().id();
        this.owner = JdbcClient.create(owner);
    }

    @BeforeEach
    void thereIsNoAdministrator() {
        owner.sql("update identity.mandate set until = now() where role = 'ADMINISTRATOR' and until is null")
                .update();
        visitor = new Visitor(mvc);
    }

    @Test
    void thePrintedAddressMakesOneAdministratorAndIsThenGone() throws Exception {
        String address = offers.make();
        Answer form = visitor.open(address);
        Answer refused = visitor.send(form, "/first-administrator", who("", "x"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".form-error-message")).hasSize(2);

        assertThat(visitor.send(refused, "/first-administrator", who("Anne", email))
                        .location())
                .isEqualTo("/people");
        assertThat(visitor.open("/people").text("main")).contains(email);
        assertThat(visitor.open(address).status()).isEqualTo(404);
    }

    @Test
    void aNewAddressEndsTheOneBefore() throws Exception {
        String before = offers.make();
        String now = offers.make();
        assertThat(visitor.open(before).status()).isEqualTo(404);
        assertThat(visitor.open(now).status()).isEqualTo(200);
    }

    @Test
    void whereThereIsAnAdministratorNoAddressHelps() throws Exception {
        String address = offers.make();
        Answer form = visitor.open(address);
        As.newPerson(enrolment, midtjylland, Role.ADMINISTRATOR);
        assertThat(visitor.open(address).status()).isEqualTo(404);
        assertThat(visitor.send(form, "/first-administrator", who("Anne", email))
                        .status())
                .isEqualTo(404);
        assertThat(offers.isMade()).isFalse();
    }

    private Map<String, String> who(String name, String address) {
        return Map.of("name", name, "email", address, "association", midtjylland.toString());
    }
}
