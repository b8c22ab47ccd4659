package dk.spor.consultation.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom feed (RFC 4287).
 *
 * @param id its own address, which never changes
 * @param page the page that it follows
 * @param entries the newest first
 */
record Feed(String id, String title, String author, String page, List<Entry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Something that has happened. */
    record Entry(String id, String title, String summary, String page, Instant at) {}

    byte[] xml() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "da");
            text(xml, "id", id);
            text(xml, "title", title);
            text(xml, "updated", updated().toString());
            xml.writeStartElement("author");
            text(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", id);
            link(xml, "alternate", page);
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant updated() {
        return entries.stream().map(Entry::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", entry.id());
        text(xml, "title", entry.title());
        text(xml, "updated", entry.at().toString());
        text(xml, "summary", entry.summary());
        link(xml, "alternate", entry.page());
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
