package dk.spor.ui;

/** The thing asked for does not exist for this actor; shown as the 404 page whichever of the two it is. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
