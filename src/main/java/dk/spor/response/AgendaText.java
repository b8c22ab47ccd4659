package dk.spor.response;

import dk.spor.rendering.RichText;

/** What the municipality writes under one of its headings, or what is proposed until it has. */
public record AgendaText(AgendaHeading heading, RichText text) {}
