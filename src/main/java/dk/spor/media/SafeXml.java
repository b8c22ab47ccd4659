package dk.spor.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads XML from outside: no document type, no entity, nothing from anywhere else. */
interface SafeXml {

    /** What reads, element by element; a document type ends the reading at once. */
    class Reader extends DefaultHandler2 {

        @Override
        public final void startDTD(String name, String publicId, String systemId) {
            throw new Hindered(Hindrance.ENTITIES);
        }

        @Override
        public final InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
            throw new Hindered(Hindrance.ENTITIES);
        }
    }

    static void read(ZipFile zip, ZipEntry part, Reader reader) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            parser(reader).parse(in, reader);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new Hindered(Hindrance.DAMAGED);
        }
    }

    private static SAXParser parser(Reader reader) throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
        return parser;
    }
}
