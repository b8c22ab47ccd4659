package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.architecture.RealThings.Made;
import dk.spor.database.Statements;
import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.organisation.Organisation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds {@code routes.txt} against the application: which addresses there are, and who may see them. */
@WebTest
class RouteTableWebTest {

    private static final Pattern WRITES = Pattern.compile(
            "\\b(insert\\s+into|update\\s+\\w+\\.|delete\\s+from|merge\\s+into)", Pattern.CASE_INSENSITIVE);

    private final MockMvc mvc;
    private final RequestMappingHandlerMapping mappings;
    private final RealThings things;
    private Made made;

    RouteTableWebTest(
            MockMvc mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            RealThings things) {
        this.mvc = mvc;
        this.mappings = mappings;
        this.things = things;
    }

    @BeforeEach
    void makeSomethingReal() {
        made = things.make();
    }

    @Test
    void everyAddressHasOneRowAndEveryRowAnAddress() throws IOException {
        List<String> rows = Route.table().stream().map(Route::key).toList();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows)).isEqualTo(addresses());
    }

    @Test
    void aVisitorGetsThePageOrIsSentToSignInOrFindsNothing() throws Exception {
        for (Route route : pages()) {
            assertThat(answer(get(made.address(route))))
                    .as(route.key())
                    .matches(
                            switch (route.otherwise()) {
                                case "-" -> "[23]\\d\\d .*";
                                case "sign-in" -> "303 /sign-in.*";
                                default -> route.otherwise() + " .*";
                            });
        }
    }

    @Test
    void aRoleGetsThePageOrFindsNothingAndChangesNothingByLooking() throws Exception {
        List<String> complaints = new ArrayList<>();
        for (Route route : Route.table()) {
            complaints(route).forEach(it -> complaints.add(route.key() + " as " + it));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aRowThatGivesTooMuchOrTooLittleIsCaught() throws Exception {
        for (String key : List.of("GET /consultations/{slug}/status", "GET /people")) {
            Route right = route(key);
            assertThat(complaints(right.with(Set.of("CHAIR")))).contains("CHAIR: 404");
            assertThat(complaints(right.with(Set.of("CHAIR")))).anyMatch(it -> it.endsWith(": 200"));
        }
        Route writing = route("POST /consultations/{slug}/response/inputs/{id}");
        assertThat(complaints(writing.with(Set.of("DEPUTY")))).isNotEmpty().noneMatch(it -> it.endsWith(": 404"));
    }

    @Test
    void anIdThatIsNoneLeadsNowhere() throws Exception {
        for (Route route : pages()) {
            if (route.isOfOneThing()) {
                String address = route.path().replaceAll("\\{[^}]*}", "no-such-id");
                for (Role role : Role.values()) {
                    assertThat(status(get(address), role, route))
                            .as(route.key())
                            .isEqualTo(404);
                }
            }
        }
    }

    /**
     * What the roles get that they should not. A page is asked for by all and changes nothing; a form is sent only by those
     * who may not.
     */
    private List<String> complaints(Route route) throws Exception {
        List<String> complaints = new ArrayList<>();
        if (route.may().contains(Route.ANYONE)) {
            return complaints;
        }
        for (Role role : Role.values()) {
            if (route.isPage()) {
                MockHttpServletRequestBuilder page =
                        get(made.address(route)).with(As.actor(made.somebody(role, route)));
                List<Integer> answers = new ArrayList<>();
                Statements.during(() -> answers.add(status(page))).stream()
                        .filter(RouteTableWebTest::changes)
                        .forEach(it -> complaints.add(role + ": " + it));
                int status = answers.get(0);
                if (route.allows(role) ? status >= 400 : status != 404) {
                    complaints.add(role + ": " + status);
                }
            } else if (!route.allows(role)) {
                int status = status(form(made.address(route), made.whose(role, route)), role, route);
                if (status != 404) {
                    complaints.add(role + ": " + status);
                }
            }
        }
        return complaints;
    }

    /** With the fields without which a form is not even understood. */
    private MockHttpServletRequestBuilder form(String address, Organisation own) {
        return post(address)
                .param("direction", "UP")
                .param("key", UUID.randomUUID().toString())
                .param("page", UUID.randomUUID().toString())
                .param("revision", "1")
                .param("strategy", UUID.randomUUID().toString())
                .param("municipality", own.id().toString())
                .with(csrf());
    }

    private int status(MockHttpServletRequestBuilder request, Role role, Route route) throws Exception {
        return status(request.with(As.actor(made.somebody(role, route))));
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    /** Apart from the session, which is the visit's own. */
    private static boolean changes(String statement) {
        return WRITES.matcher(statement).find() && !statement.contains("spor.spring_session");
    }

    private String answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        return answer.getStatus() + " " + answer.getHeader("Location");
    }

    private static Route route(String key) throws IOException {
        return Route.table().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Route> pages() throws IOException {
        return Route.table().stream().filter(Route::isPage).toList();
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
