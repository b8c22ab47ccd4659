package dk.spor.synthesis;

/**
 * Where a point stands in the body of its source.
 *
 * @param starts in UTF-16 units from 0
 * @param ends the unit after its last
 */
public record Place(int starts, int ends) {

    public Place {
        if (starts < 0 || ends <= starts) {
            throw new IllegalArgumentException("Nothing stands from " + starts + " to " + ends);
        }
    }

    /** What stands here. */
    public String in(String body) {
        return body.substring(starts, ends);
    }

    boolean overlaps(Place other) {
        return starts < other.ends && other.starts < ends;
    }
}
