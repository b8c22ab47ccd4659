package dk.spor.ui;

/**
 * A page that is the same for everybody who is not signed in and has no form, so that it may be kept for a moment and
 * sent again without asking the database. Who is signed in may see more in it, and it is not stored for them.
 */
public interface PublicPage extends Page {}
