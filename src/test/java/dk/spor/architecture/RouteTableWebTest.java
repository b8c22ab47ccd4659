package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.organisation.OrganisationKind;
import dk.spor.organisation.Organisations;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds {@code routes.txt} against the application: which addresses there are, and who may see them. */
@WebTest
class RouteTableWebTest {

    private static final Set<Role> OF_ASSOCIATIONS = EnumSet.of(
            Role.ADMINISTRATOR, Role.SECRETARIAT_LEAD, Role.SECRETARIAT_OFFICER, Role.CHAIR, Role.BOARD_MEMBER);

    private final MockMvc mvc;
    private final RequestMappingHandlerMapping mappings;
    private final Organisations organisations;

    RouteTableWebTest(
            MockMvc mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Organisations organisations) {
        this.mvc = mvc;
        this.mappings = mappings;
        this.organisations = organisations;
    }

    @Test
    void everyAddressHasOneRowAndEveryRowAnAddress() throws IOException {
        List<String> rows = Route.table().stream().map(Route::key).toList();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows)).isEqualTo(addresses());
    }

    @Test
    void aVisitorGetsThePageOrIsSentToSignInOrFindsNothing() throws Exception {
        for (Route route : pages(it -> true)) {
            MockHttpServletResponse answer =
                    mvc.perform(get(route.address())).andReturn().getResponse();
            switch (route.otherwise()) {
                case "-" -> assertThat(answer.getStatus()).as(route.key()).matches(status -> isFine(route, status));
                case "sign-in" ->
                    assertThat(answer.getStatus() + " " + answer.getHeader("Location"))
                            .as(route.key())
                            .startsWith("303 /sign-in");
                default ->
                    assertThat(String.valueOf(answer.getStatus()))
                            .as(route.key())
                            .isEqualTo(route.otherwise());
            }
        }
    }

    @Test
    void aRoleGetsThePageOrFindsNothing() throws Exception {
        for (Route route : pages(it -> !it.may().contains(Route.ANYONE))) {
            for (Role role : Role.values()) {
                int status = mvc.perform(get(route.address()).with(As.actor(somebody(role))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status)
                        .as("%s as %s", route.key(), role)
                        .matches(it -> route.allows(role) ? isFine(route, it) : it == 404);
            }
        }
    }

    @Test
    void anIdThatIsNoneLeadsNowhere() throws Exception {
        for (Route route : pages(Route::isOfOneThing)) {
            String address = route.path().replaceAll("\\{[^}]*}", "no-such-id");
            for (Role role : Role.values()) {
                int status = mvc.perform(get(address).with(As.actor(somebody(role))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as("%s as %s", route.key(), role).isEqualTo(404);
            }
        }
    }

    private static List<Route> pages(Predicate<Route> which) throws IOException {
        return Route.table().stream().filter(Route::isPage).filter(which).toList();
    }

    private static boolean isFine(Route route, int status) {
        return status < 400 || (route.isOfOneThing() && status == 404);
    }

    private Actor somebody(Role role) {
        boolean association = OF_ASSOCIATIONS.contains(role);
        OrganisationKind kind = association ? OrganisationKind.ASSOCIATION : OrganisationKind.MUNICIPALITY;
        return As.nobodyInParticular(organisations.ofKind(kind).get(0).id(), role);
    }

    private Set<String> addresses() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(RouteTableWebTest::keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        List<String> names = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return names.stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }
}
