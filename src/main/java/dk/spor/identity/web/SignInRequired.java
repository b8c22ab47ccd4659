package dk.spor.identity.web;

/** The page only makes sense to somebody signed in and acting for an organisation. */
final class SignInRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String where;

    /** @param where the page on which the person gets there */
    SignInRequired(String where) {
        super("sign-in required", null, false, false);
        this.where = where;
    }

    String where() {
        return where;
    }
}
