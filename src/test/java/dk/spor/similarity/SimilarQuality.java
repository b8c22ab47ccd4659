package dk.spor.similarity;

import dk.spor.synthesis.PointId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far suggestions and groups agree with a person: precision and recall of pairs, and of the first five. */
public record SimilarQuality(
        List<SimilarLabelled> labelled, double[][] likeness, SimilarCrowd.Crowd crowd, List<SimilarVector> vectors) {

    /** Of pairs that were found and pairs that are true. */
    record Rates(double precision, double recall) {}

    static SimilarQuality of(List<SimilarLabelled> labelled, SimilarCrowd.Crowd crowd, SimilarStore store) {
        Map<PointId, Integer> numbers =
                IntStream.range(0, labelled.size()).boxed().collect(Collectors.toMap(crowd.points::get, it -> it));
        double[][] likeness = new double[labelled.size()][labelled.size()];
        for (int one = 0; one < labelled.size(); one++) {
            for (SimilarStore.Like it :
                    store.like(crowd.points.get(one), List.of(crowd.organisation()), 0, labelled.size())) {
                Integer other = numbers.get(it.point());
                if (other != null) {
                    likeness[one][other] = it.likeness();
                    likeness[other][one] = it.likeness();
                }
            }
        }
        return new SimilarQuality(
                labelled, likeness, crowd, store.vectors(crowd.consultation(), List.of(crowd.organisation())));
    }

    Rates pairs(double least, Of of) {
        return rates((one, other) -> likeness[one.number()][other.number()] >= least, of);
    }

    /** Two are found when they are in one group. */
    Rates groups(double least, Of of) {
        int[] groups = IntStream.range(0, labelled.size()).map(it -> -it - 1).toArray();
        int number = 0;
        for (List<SimilarVector> group : SimilarGroups.of(vectors, least)) {
            for (SimilarVector it : group) {
                int at = crowd.points.indexOf(it.point());
                if (at >= 0) {
                    groups[at] = number;
                }
            }
            number++;
        }
        return rates((one, other) -> groups[one.number()] == groups[other.number()], of);
    }

    private Rates rates(BiPredicate<SimilarLabelled, SimilarLabelled> found, Of of) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (SimilarLabelled one : labelled) {
            for (SimilarLabelled other : labelled) {
                if (one != other && of.has(one)) {
                    boolean same = one.saysTheSameAs(other);
                    boolean is = found.test(one, other);
                    right += is && same ? 1 : 0;
                    wrong += is && !same ? 1 : 0;
                    missed += !is && same ? 1 : 0;
                }
            }
        }
        return new Rates(ratio(right, right + wrong), ratio(right, right + missed));
    }

    /** How many of those that say the same are among the five that are most alike. */
    double amongTheFirstFive(Of of) {
        int found = 0;
        int all = 0;
        for (SimilarLabelled one : labelled) {
            if (!one.isAlone() && of.has(one)) {
                List<SimilarLabelled> others = new ArrayList<>(labelled);
                others.sort((a, b) ->
                        Double.compare(likeness[one.number()][b.number()], likeness[one.number()][a.number()]));
                others.remove(one);
                found += (int)
                        others.stream().limit(5).filter(one::saysTheSameAs).count();
                all += (int) others.stream().filter(one::saysTheSameAs).count();
            }
        }
        return ratio(found, all);
    }

    /** For which inputs it is looked at what is found for them, among all of them. */
    enum Of {
        /** Those of the groups by which weights and thresholds were chosen. */
        CHOSEN_BY("chosen by"),
        /** Those of the groups that were held out. */
        HELD_OUT("held out"),
        ALL("all");

        private final String words;

        Of(String words) {
            this.words = words;
        }

        boolean has(SimilarLabelled one) {
            return this == ALL || one.isHeldOut() == (this == HELD_OUT);
        }
    }

    Rates pairs(Of of) {
        return pairs(StoredSimilarPoints.LEAST, of);
    }

    Rates groups(Of of) {
        return groups(SimilarGroups.LEAST, of);
    }

    /** The rows of a table: what, for which inputs, precision, recall. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Of of : Of.values()) {
            rows.add(row(
                    "suggested for an input, likeness from %.2f".formatted(StoredSimilarPoints.LEAST), of, pairs(of)));
        }
        for (Of of : Of.values()) {
            rows.add(row("in one group with it, likeness from %.2f".formatted(SimilarGroups.LEAST), of, groups(of)));
        }
        for (Of of : Of.values()) {
            rows.add("| among the five most alike | %s | | %.2f |".formatted(of.words, amongTheFirstFive(of)));
        }
        return rows;
    }

    private static String row(String what, Of of, Rates rates) {
        return "| %s | %s | %.2f | %.2f |".formatted(what, of.words, rates.precision(), rates.recall());
    }

    private static double ratio(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }
}
