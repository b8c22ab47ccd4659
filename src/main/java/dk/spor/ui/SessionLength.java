package dk.spor.ui;

/** How long somebody stays signed in without doing anything: what the server keeps to, and the page warns of. */
public interface SessionLength {

    int MINUTES = 60;
}
