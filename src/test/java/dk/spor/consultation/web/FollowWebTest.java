package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.ExtendDeadline;
import dk.spor.database.Statements;
import dk.spor.database.WebTest;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@WebTest
class FollowWebTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final MockMvc mvc;
    private final ConsultationWorld world;
    private final ExtendDeadline extend;

    FollowWebTest(MockMvc mvc, ConsultationWorld world, ExtendDeadline extend) {
        this.mvc = mvc;
        this.world = world;
        this.extend = extend;
    }

    @Test
    void theFeedOfAConsultationTellsWhatHappensToItNewestFirst() throws Exception {
        ConsultationScene scene = world.published();
        extend(scene);
        Document feed = feed("/consultations/" + scene.slug() + ".atom");
        assertThat(texts(feed, "title"))
                .containsExactly(
                        scene.consultation().title(),
                        "Ny frist: " + scene.consultation().title(),
                        "Ny høring: " + scene.consultation().title());
        assertThat(texts(feed, "summary"))
                .containsExactly(
                        "Fristen er forlænget til fredag den 18. december 2020 kl. 12.00. Serveren var nede.",
                        "Høringen er sendt ud. Frist: tirsdag den 15. december 2020 kl. 10.00.");
    }

    @Test
    void aFeedHasWhatAtomDemands() throws Exception {
        ConsultationScene scene = world.published();
        for (String path : List.of("/consultations.atom", "/consultations/" + scene.slug() + ".atom")) {
            Document feed = feed(path);
            Element root = feed.getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(it -> it.matches("(http|urn:uuid:).*"));
            assertThat(texts(feed, "updated"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(Instant.parse(it)).isAfter(Instant.EPOCH));
            assertThat(feed.getElementsByTagNameNS(ATOM, "author").getLength()).isEqualTo(1);
            assertThat(feed.getElementsByTagNameNS(ATOM, "link").getLength())
                    .isEqualTo(2 + feed.getElementsByTagNameNS(ATOM, "entry").getLength());
        }
    }

    @Test
    void theFeedOfAllConsultationsBeginsWithTheNewest() throws Exception {
        ConsultationScene scene = world.consultation()
                .opens("2090-10-05T09:00")
                .deadline("2090-12-15T10:00")
                .publish();
        assertThat(texts(feed("/consultations.atom"), "title"))
                .element(1)
                .isEqualTo("Ny høring: " + scene.consultation().title());
    }

    @Test
    void theIdsOfEntriesStayTheSameWhenMoreHappens() throws Exception {
        ConsultationScene scene = world.published();
        String path = "/consultations/" + scene.slug() + ".atom";
        List<String> before = texts(feed(path), "id");
        extend(scene);
        assertThat(texts(feed(path), "id")).containsAll(before);
    }

    @Test
    void aDraftIsInNoFeed() throws Exception {
        ConsultationScene scene = world.consultation().draft();
        assertThat(texts(feed("/consultations.atom"), "title"))
                .doesNotContain("Ny høring: " + scene.consultation().title());
    }

    @Test
    void theDeadlineIsACalendarEntryThatLeadsBackAndFollowsAnExtension() throws Exception {
        ConsultationScene scene = world.published();
        VEvent first = event(scene);
        assertThat(first.getSummary().getValue())
                .isEqualTo("Høringsfrist: " + scene.consultation().title());
        assertThat(first.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2020-12-15T09:00:00Z"));
        assertThat(first.getUrl().getValue()).endsWith("/consultations/" + scene.slug());
        extend(scene);
        VEvent second = event(scene);
        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(second.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2020-12-18T11:00:00Z"));
    }

    @Test
    void theFeedOfAllReadsNoConsultationWhole() throws Exception {
        world.published();
        assertThat(Statements.during(() -> feed("/consultations.atom"))).noneMatch(it -> it.contains("c.case_number"));
    }

    @Test
    void whoHasTheNewestFeedIsToldSoInAFewBytes() throws Exception {
        ConsultationScene scene = world.published();
        for (String path : List.of("/consultations.atom", "/consultations/" + scene.slug() + ".atom")) {
            String etag = mvc.perform(get(path)).andReturn().getResponse().getHeader(HttpHeaders.ETAG);
            assertThat(etag).isNotBlank();
            mvc.perform(get(path).header(HttpHeaders.IF_NONE_MATCH, etag))
                    .andExpect(status().isNotModified())
                    .andExpect(content().string(""));
        }
    }

    private void extend(ConsultationScene scene) {
        extend.extend(scene.id(), null, LocalDateTime.parse("2020-12-18T12:00"), "Serveren var nede.", scene.lead());
    }

    private VEvent event(ConsultationScene scene) throws Exception {
        String ics = mvc.perform(get("/consultations/" + scene.slug() + "/deadline.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Biweekly.parse(ics).first().getEvents().get(0);
    }

    private Document feed(String path) throws Exception {
        byte[] xml = mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_ATOM_XML))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document feed, String element) {
        NodeList found = feed.getElementsByTagNameNS(ATOM, element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
