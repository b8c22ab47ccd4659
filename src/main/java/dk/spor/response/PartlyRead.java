package dk.spor.response;

/**
 * A submitted input that does not say all that the document does which was submitted with it.
 *
 * @param number of the input in that version
 */
public record PartlyRead(VersionId version, int number, Missing missing) {}
