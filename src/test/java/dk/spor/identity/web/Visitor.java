package dk.spor.identity.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser without JavaScript: keeps cookies, and sends forms with the hidden fields that the page gave them. */
public final class Visitor {

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new TreeMap<>();

    public Visitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** What came back. */
    public record Answer(MockHttpServletResponse response, Document page) {

        public int status() {
            return response.getStatus();
        }

        public String location() {
            return String.valueOf(response.getHeader("Location"));
        }

        public Element form(String action) {
            return page.select("form[action=" + action + "]").last();
        }

        public String text(String css) {
            return page.select(css).text();
        }
    }

    public Answer open(String address) throws Exception {
        return send(get(URI.create(address)));
    }

    /** Sends the page's form with this action, with these fields typed in. */
    public Answer send(Answer from, String action, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = post(URI.create(action));
        for (Element field : from.form(action).select("input[type=hidden], textarea")) {
            String value = field.is("textarea") ? field.wholeText() : field.val();
            if (!typed.containsKey(field.attr("name"))) {
                request.param(field.attr("name"), value);
            }
        }
        typed.forEach(request::param);
        return send(request);
    }

    public Answer send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MockHttpServletResponse response = mvc.perform(request.header("Sec-Fetch-Site", "same-origin"))
                .andReturn()
                .getResponse();
        for (Cookie cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return new Answer(response, Jsoup.parse(response.getContentAsString()));
    }

    /** The session's cookie; empty when there is none. */
    public String session() {
        return cookies.containsKey("session") ? cookies.get("session").getValue() : "";
    }

    public Visitor withSession(String value) {
        cookies.put("session", new Cookie("session", value));
        return this;
    }
}
