package dk.spor.similarity;

import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Points;
import java.util.List;

/**
 * Points that a machine thinks say the same; a suggestion to look at, each point keeps its own answer.
 *
 * @param points in the order of {@link Points#all}
 * @param sharedWords that most of them have, as one of them writes it, those that say most first
 * @param likeness on average of all pairs, from 0 to 1
 */
public record SimilarGroup(List<AnsweredPoint> points, List<String> sharedWords, double likeness) {}
