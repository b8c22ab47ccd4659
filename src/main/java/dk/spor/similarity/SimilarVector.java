package dk.spor.similarity;

import dk.spor.synthesis.PointId;
import java.util.Arrays;

/**
 * The stems of a point as an arrow of length 1, so that the product of two is their likeness.
 *
 * @param stems in rising order
 * @param weights of the stems at the same places
 */
record SimilarVector(PointId point, int[] stems, float[] weights) {

    /**
     * @param counts how many points have each of the stems
     * @param points how many there are
     */
    static SimilarVector of(PointId point, Integer[] stems, Integer[] counts, int points) {
        double[] weights = Arrays.stream(counts)
                .mapToDouble(it -> Math.log((double) points / it))
                .toArray();
        double length = Math.sqrt(Arrays.stream(weights).map(it -> it * it).sum());
        float[] normal = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            normal[i] = length == 0 ? 0 : (float) (weights[i] / length);
        }
        return new SimilarVector(
                point, Arrays.stream(stems).mapToInt(Integer::intValue).toArray(), normal);
    }

    double likeness(SimilarVector other) {
        double sum = 0;
        int there = 0;
        for (int here = 0; here < stems.length && there < other.stems.length; ) {
            if (stems[here] == other.stems[there]) {
                sum += (double) weights[here++] * other.weights[there++];
            } else if (stems[here] < other.stems[there]) {
                here++;
            } else {
                there++;
            }
        }
        return sum;
    }
}
