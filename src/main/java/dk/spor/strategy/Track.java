package dk.spor.strategy;

import java.util.List;

/**
 * A main area of a strategy. Tracks are data: a strategy may have any number of them.
 *
 * @param number its place, from 1
 */
public record Track(TrackId id, int number, String title, List<Paragraph> paragraphs) {

    /** Which of the six colours of tracks it is shown in: its place, over again from 1 after 6. */
    public int colour() {
        return colour(number);
    }

    static int colour(int number) {
        return (number - 1) % 6 + 1;
    }

    /** The fragment of its address: "spor-2". */
    public String anchor() {
        return "spor-" + number;
    }
}
