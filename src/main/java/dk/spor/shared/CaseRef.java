package dk.spor.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case number as Danish public bodies write it: KLE subject, action facet, and mostly a running number with a year, as
 * in "85.02.02-G01-1-17". The facet's letter may be Ø, and the hyphen before it may be missing ("07.01.00P00-0001").
 */
public record CaseRef(String value) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{2})[- ]?([A-ZÆØÅ]\\d{2})(?:-\\d{1,6}(?:-\\d{2,4})?)?");

    public CaseRef {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    /** What was typed, if it is a case number. */
    public static Optional<CaseRef> of(String typed) {
        String value = typed.strip();
        return WRITTEN.matcher(value).matches() ? Optional.of(new CaseRef(value)) : Optional.empty();
    }

    /** The subject in KLE: "85.02.02". */
    public String subject() {
        return part(1);
    }

    /** The action facet in KLE: "G01". */
    public String facet() {
        return part(2);
    }

    private String part(int number) {
        Matcher written = WRITTEN.matcher(value);
        return written.matches() ? written.group(number) : "";
    }

    @Override
    public String toString() {
        return value;
    }
}
