package dk.spor.media;

import org.xml.sax.Attributes;

/** Finds the title in the part that describes a document. */
final class TitleReader extends SafeXml.Reader {

    private static final int LONGEST = 300;

    private final StringBuilder title = new StringBuilder();
    private boolean inside;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        inside = name.equals("title") && space.equals("http://purl.org/dc/elements/1.1/");
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        inside = false;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inside && title.length() + length <= LONGEST) {
            title.append(characters, start, length);
        }
    }

    String title() {
        return title.toString().strip();
    }
}
