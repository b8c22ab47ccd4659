package dk.spor.similarity;

import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the labelled inputs into a consultation of their own and measures what is suggested for them. */
@Component
public class SimilarMeasuring {

    private final SimilarCrowd crowd;
    private final StemPoints stem;
    private final SimilarStore store;

    SimilarMeasuring(SimilarCrowd crowd, StemPoints stem, SimilarStore store) {
        this.crowd = crowd;
        this.stem = stem;
        this.store = store;
    }

    public SimilarQuality quality() throws SQLException {
        List<SimilarLabelled> labelled = SimilarLabelled.all();
        SimilarCrowd.Crowd points = crowd.begin();
        points.put(labelled.stream().map(SimilarLabelled::text).toList());
        while (stem.some()) {
            // Until all of them are known.
        }
        return SimilarQuality.of(labelled, points, store);
    }
}
