package dk.spor.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Inputs of which a person has said which say the same, in {@code similarity/similar.tsv}: the name of the group, a tab,
 * the text. Those of »alene« are like nobody, though they use the words of others. Weights, parts of words and the
 * threshold were chosen by two thirds of the groups; every third is held out.
 */
record SimilarLabelled(int number, String group, boolean isAlone, boolean isHeldOut, String text) {

    private static final String ALONE = "alene";

    static List<SimilarLabelled> all() {
        List<SimilarLabelled> all = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        int alone = 0;
        for (String line : lines()) {
            String group = line.substring(0, line.indexOf('\t'));
            String text = line.substring(line.indexOf('\t') + 1);
            if (!groups.contains(group)) {
                groups.add(group);
            }
            boolean isAlone = group.equals(ALONE);
            int place = isAlone ? alone++ : groups.indexOf(group);
            all.add(new SimilarLabelled(all.size(), group, isAlone, place % 3 == 2, text));
        }
        return all;
    }

    boolean saysTheSameAs(SimilarLabelled other) {
        return !isAlone && group.equals(other.group);
    }

    private static List<String> lines() {
        try (InputStream file =
                Objects.requireNonNull(SimilarLabelled.class.getResourceAsStream("/similarity/similar.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
