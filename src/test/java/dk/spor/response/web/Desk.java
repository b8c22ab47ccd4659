package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.ui.Received;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody's desk in tests of pages: what they open and send. */
public class Desk {

    private final MockMvc mvc;

    public Desk(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** What the server answered. */
    public record Answer(int status, String location, byte[] bytes, String body) {

        public Document page() {
            return Jsoup.parse(body);
        }

        public String text(String css) {
            return page().select(css).text();
        }

        /** What stands in a field of a form, as it was typed. */
        public String typed(String name) {
            return page().select("textarea[name=" + name + "]").first().wholeText();
        }

        public String value(String name) {
            return page().select("input[name=" + name + "]").val();
        }
    }

    public Answer open(String path, Actor actor) throws Exception {
        return answer(MockMvcRequestBuilders.get(URI.create(path)).with(As.actor(actor)));
    }

    /** Sends a form with these fields: name, value, name, value …; it is of the actor's municipality unless one is named. */
    public Answer send(String path, Actor actor, String... fields) throws Exception {
        return answer(form(path, actor, fields));
    }

    /** Sends a form with a file in this field. */
    public Answer upload(String path, Actor actor, String field, String name, byte[] bytes, String... fields)
            throws Exception {
        return answer(filled(
                MockMvcRequestBuilders.multipart(URI.create(path))
                        .file(new MockMultipartFile(field, name, "application/octet-stream", bytes)),
                actor,
                fields));
    }

    /** The whole answer, for what stands in its headers. */
    public MockHttpServletResponse response(String path, Actor actor) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(URI.create(path)).with(As.actor(actor)))
                .andReturn()
                .getResponse();
    }

    /** The same as the page's script sends it. */
    Answer sendByItself(String path, Actor actor, String... fields) throws Exception {
        return answer(form(path, actor, fields).header("X-Saves-Itself", "true"));
    }

    /** The same by a server that does something else first when it has received the form. */
    Answer sendSlowly(String path, Actor actor, Runnable meanwhile, String... fields) throws Exception {
        return answer(filled(new SlowPost(meanwhile).uri(URI.create(path)), actor, fields));
    }

    /** Sends a form from a page of ours whose session has ended meanwhile. */
    Answer sendSignedOut(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(path))
                .header("Sec-Fetch-Site", "same-origin")
                .param("_csrf", "yesterday");
        return answer(withFields(request, fields));
    }

    private static final class SlowPost extends AbstractMockHttpServletRequestBuilder<SlowPost> {

        private final Runnable meanwhile;

        SlowPost(Runnable meanwhile) {
            super(HttpMethod.POST);
            this.meanwhile = meanwhile;
        }

        @Override
        protected MockHttpServletRequest createServletRequest(ServletContext context) {
            return new MockHttpServletRequest(context) {
                @Override
                public void setAttribute(String name, @Nullable Object value) {
                    super.setAttribute(name, value);
                    if (name.equals(Received.ATTRIBUTE)) {
                        meanwhile.run();
                    }
                }
            };
        }
    }

    private static MockHttpServletRequestBuilder form(String path, Actor actor, String... fields) {
        return filled(MockMvcRequestBuilders.post(URI.create(path)), actor, fields);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(
            B request, Actor actor, String... fields) {
        if (!List.of(fields).contains("municipality")) {
            request.param("municipality", String.valueOf(actor.organisation()));
        }
        return withFields(request.with(As.actor(actor)).with(SecurityMockMvcRequestPostProcessors.csrf()), fields);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B withFields(B request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private Answer answer(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        return new Answer(
                response.getStatus(),
                String.valueOf(response.getHeader("Location")),
                response.getContentAsByteArray(),
                response.getContentAsString());
    }
}
