package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Fills in forms as a browser would: every field of the page is sent, with what is typed on top. */
final class FilledForms {

    private final MockMvc mvc;

    FilledForms(MockMvc mvc) {
        this.mvc = mvc;
    }

    Document page(String address, Actor actor) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(address).with(As.actor(actor))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    String next(String address, Actor actor) throws Exception {
        return location(
                mvc.perform(get(address).with(As.actor(actor))).andReturn().getResponse());
    }

    static String location(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    MockHttpServletResponse send(String address, Actor actor, String... typed) throws Exception {
        return send(page(address, actor), actor, typed);
    }

    /** Sends the first form of the page's main part. */
    MockHttpServletResponse send(Document page, Actor actor, String... typed) throws Exception {
        Element form = page.select("main form").first();
        assertThat(form).isNotNull();
        MockHttpServletRequestBuilder request =
                post(form.attr("action")).with(As.actor(actor)).with(csrf());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < typed.length; i += 2) {
            names.add(typed[i]);
            request.param(typed[i], typed[i + 1]);
        }
        form.select("input, textarea").stream()
                .filter(it -> !names.contains(it.attr("name")) && !"_csrf".equals(it.attr("name")))
                .filter(it -> !it.attr("type").matches("radio|checkbox") || it.hasAttr("checked"))
                .forEach(it -> request.param(it.attr("name"), it.val()));
        return mvc.perform(request).andReturn().getResponse();
    }
}
