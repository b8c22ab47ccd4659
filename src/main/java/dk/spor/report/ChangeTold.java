package dk.spor.report;

import dk.spor.rendering.RichTextDiff;
import java.util.List;

/**
 * A change against the draft that was consulted on, in the report's words.
 *
 * @param where such as "Afsnit 2.3 i spor 2, Grøn vækst", or "Tidligere afsnit 2.3 …" of what is gone
 * @param what has happened to it: "Ændret"
 * @param notes what else has become of it: "[flyttet hertil fra afsnit 1.4 i spor 1, DK2020]"
 * @param words what is added and what is deleted; without lines for a track that is new or gone
 * @param reasons why, each in a line; none while nobody has said
 */
public record ChangeTold(String where, String what, List<String> notes, RichTextDiff words, List<String> reasons) {}
