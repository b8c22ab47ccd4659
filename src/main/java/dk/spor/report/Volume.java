package dk.spor.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A file's share of a large report: so many points of one section that making it needs little memory.
 *
 * @param part which share of its section, from 1
 * @param parts how many its section has
 */
public record Volume(Section section, int part, int parts) {

    /** The most points in one file: with texts of usual length some fifty pages. */
    static final int MOST = 100;

    /** As it is named in addresses and files: "track-2-1". */
    public String key() {
        return section.key() + "-" + part;
    }

    /** Key of the one that a point stands in, behind so many others of its section. */
    static String key(String section, int before) {
        return section + "-" + (before / MOST + 1);
    }

    /** Those of a report with these points; none when it fits one file. */
    static List<Volume> of(List<Section> sections, Tally tally) {
        List<Volume> volumes = new ArrayList<>();
        if (tally.all() > MOST) {
            for (Section section : sections) {
                int parts = (tally.in(section.key()) + MOST - 1) / MOST;
                for (int part = 1; part <= parts; part++) {
                    volumes.add(new Volume(section, part, parts));
                }
            }
        }
        return volumes;
    }
}
