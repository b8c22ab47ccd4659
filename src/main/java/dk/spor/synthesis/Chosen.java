package dk.spor.synthesis;

/** A point that was chosen in the list, in the state in which the list showed it. */
public record Chosen(Seen seen, Assignment assignment) {

    public PointId point() {
        return seen.point();
    }
}
