package dk.spor.home.web;

import dk.spor.ui.PublicPage;

/** How a consultation runs in Spor, for somebody new. */
public record AboutPage() implements PublicPage {}
