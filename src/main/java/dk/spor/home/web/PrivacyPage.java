package dk.spor.home.web;

import dk.spor.ui.PublicPage;

/** Which personal data and cookies there are, and why. */
public record PrivacyPage() implements PublicPage {}
