package dk.spor.report;

import dk.spor.rendering.RichText;
import java.util.List;

/**
 * A change against the draft that was consulted on, in the report's words.
 *
 * @param where such as "Afsnit 2.3 i spor 2: Grøn vækst"
 * @param what has happened to it: "Ændret"
 * @param text as it reads now, or read last when it is gone; blank for the title of a track
 * @param reasons why, each in a line; none while nobody has said
 */
public record ChangeTold(String where, String what, RichText text, List<String> reasons) {}
