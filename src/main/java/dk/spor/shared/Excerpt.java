package dk.spor.shared;

/** The beginning of a text, on one line, where a list leads to all of it. */
public interface Excerpt {

    /**
     * Ends after a whole word where there is one to end after, and says when there is more.
     *
     * @param most characters, before the sign that there is more
     */
    static String of(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space < most / 2 ? line.offsetByCodePoints(0, most / 2) : space) + " …";
    }
}
