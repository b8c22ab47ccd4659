package dk.spor.media;

/** Thrown where a file is looked at, when something in it says that it is not taken. */
final class Hindered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Hindrance hindrance;

    Hindered(Hindrance hindrance) {
        super(hindrance.name());
        this.hindrance = hindrance;
    }

    Hindrance hindrance() {
        return hindrance;
    }
}
