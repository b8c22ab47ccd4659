package dk.spor.architecture.offenders.garden;

/** A class with verbs, which is for its own room only. */
public class Spade {

    public int dig(int holes) {
        return holes + 1;
    }
}
