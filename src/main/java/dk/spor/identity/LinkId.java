package dk.spor.identity;

import java.util.UUID;

/** Identity of a request to sign in, known to the browser that asked. */
public record LinkId(UUID value) {}
