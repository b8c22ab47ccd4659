package dk.spor.comment;

/**
 * One of the texts of a subject, as it stands now.
 *
 * @param field its name, small letters
 * @param label key of what the field is called, in the texts of its room
 * @param text the words alone, paragraphs and items each on a line
 */
public record CommentedText(String field, String label, String text) {}
