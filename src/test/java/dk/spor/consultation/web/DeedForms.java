package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.consultation.ConsultationScene;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Sends just these fields to a page of a consultation, whatever its form would have sent; {@link FilledForms} fills it in. */
final class DeedForms {

    private final MockMvc mvc;

    DeedForms(MockMvc mvc) {
        this.mvc = mvc;
    }

    Document page(ConsultationScene scene, String path, Actor actor) throws Exception {
        MockHttpServletRequestBuilder request = get("/consultations/" + scene.slug() + path);
        MockHttpServletResponse answer = mvc.perform(actor.isSignedIn() ? request.with(As.actor(actor)) : request)
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    static Document refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    MockHttpServletResponse send(ConsultationScene scene, String deed, Actor actor, String... typed) throws Exception {
        MockHttpServletRequestBuilder request = post("/consultations/" + scene.slug() + "/" + deed)
                .with(As.actor(actor))
                .with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
