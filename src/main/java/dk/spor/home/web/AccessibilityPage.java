package dk.spor.home.web;

import dk.spor.ui.PublicPage;

/** How accessible Spor is, what is known to fall short, and where to complain. */
public record AccessibilityPage() implements PublicPage {}
