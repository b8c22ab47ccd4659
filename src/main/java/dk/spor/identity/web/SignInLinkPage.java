package dk.spor.identity.web;

import dk.spor.ui.Page;

/** Where a mailed link leads: a button, since programs that look through mail follow links but press nothing. */
public record SignInLinkPage(String token) implements Page {}
