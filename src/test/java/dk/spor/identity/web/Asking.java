package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.spor.identity.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who asks for pages and sends forms, in tests. */
public record Asking(MockMvc mvc, Actor actor) {

    public Document page(MockHttpServletRequestBuilder request) throws Exception {
        return page(200, request);
    }

    /** The page of an answer with this status. */
    public Document page(int status, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** Status and where to: "303 /strategies". */
    public String send(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        return answer.getStatus() + " " + answer.getHeader("Location");
    }

    public MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(As.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
