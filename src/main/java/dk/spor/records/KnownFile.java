package dk.spor.records;

import dk.spor.response.Recognised;

/**
 * A file that is known, with the names that belong to it.
 *
 * @param consultation its title; empty when it is no longer public
 */
public record KnownFile(Recognised file, String municipality, String consultation) {}
