package dk.spor.shared;

import java.util.UUID;

/**
 * The thing that a fact is about.
 *
 * @param kind the aggregate in one word, such as {@code consultation}
 * @param id its identity
 */
public record Subject(String kind, UUID id) {}
