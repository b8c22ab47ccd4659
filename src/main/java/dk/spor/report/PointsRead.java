package dk.spor.report;

import java.util.List;

/**
 * The points of a report as they were counted, and those that were asked for.
 *
 * @param sections that have points, or would have them
 * @param volumes into which the report is divided; none when it is one file
 * @param told those asked for: all of a report that is one file, else those of one volume, or none
 */
public record PointsRead(List<Section> sections, Tally tally, List<Volume> volumes, List<ToldPoint> told) {

    public boolean isDivided() {
        return !volumes.isEmpty();
    }

    List<ToldPoint> in(Section section) {
        return told.stream().filter(it -> it.section().equals(section.key())).toList();
    }
}
