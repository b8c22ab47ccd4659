package dk.spor.similarity;

import dk.spor.consultation.ConsultationId;
import dk.spor.synthesis.LivingText;
import dk.spor.synthesis.LivingTexts;
import dk.spor.synthesis.PointId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the index of stems up to date with points whose text has come, changed or ended. */
@Component
public class StemPoints {

    /** How many are treated in one transaction. */
    static final int AT_A_TIME = 500;

    private final StemStore store;
    private final LivingTexts texts;
    private final StemWords words;

    StemPoints(StemStore store, LivingTexts texts, StemWords words) {
        this.store = store;
        this.texts = texts;
        this.words = words;
    }

    /** Treats some; whether there were any. */
    @Transactional
    public boolean some() {
        store.lock();
        List<StemStore.Waiting> waiting = store.waiting(AT_A_TIME);
        if (waiting.isEmpty()) {
            return false;
        }
        Set<PointId> points = waiting.stream().map(StemStore.Waiting::point).collect(Collectors.toSet());
        store.remove(points);
        Map<PointId, LivingText> living = texts.of(points);
        store.keep(living);
        living.entrySet().stream()
                .collect(Collectors.groupingBy(
                        it -> it.getValue().consultation(),
                        Collectors.toMap(Map.Entry::getKey, it -> it.getValue().words())))
                .forEach(this::add);
        store.treated(waiting);
        return true;
    }

    private void add(ConsultationId consultation, Map<PointId, String> points) {
        Map<String, String> byWord = words.stems(points.values());
        Map<PointId, Set<String>> stems = new LinkedHashMap<>();
        points.forEach((id, said) -> stems.put(id, stems(said, byWord)));
        Set<String> whole = new TreeSet<>(byWord.values());
        whole.add("");
        List<Integer> fresh = store.add(consultation, whole);
        store.joinCompounds(consultation, fresh);
        Set<String> asked = new HashSet<>(whole);
        whole.forEach(it -> asked.addAll(StemParts.of(it)));
        store.put(rows(stems, store.known(consultation, asked)));
    }

    private static Set<String> stems(String text, Map<String, String> byWord) {
        Set<String> stems = new TreeSet<>();
        for (String word : StemWords.of(text)) {
            String stem = byWord.get(StemWords.small(word));
            if (stem != null) {
                stems.add(stem);
            }
        }
        return stems;
    }

    private static List<StemStore.Row> rows(Map<PointId, Set<String>> points, Map<String, Integer> known) {
        List<StemStore.Row> rows = new ArrayList<>();
        points.forEach((point, stems) -> {
            int size = Math.max(1, stems.size());
            Set<String> whole = new TreeSet<>(stems);
            whole.add("");
            Set<String> all = new TreeSet<>(whole);
            stems.forEach(it -> all.addAll(StemParts.of(it)));
            all.retainAll(known.keySet());
            all.forEach(it -> rows.add(
                    new StemStore.Row(Objects.requireNonNull(known.get(it)), point, size, whole.contains(it))));
        });
        return rows;
    }
}
