package dk.spor.response;

import dk.spor.media.Files;
import dk.spor.rendering.PagePictures;
import dk.spor.strategy.StrategyText;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The A4 pages of a draft or of what was submitted, as pictures of the very PDF; the latest are kept in memory. */
@Component
public class Preview {

    /** The most pages of one response that are shown. */
    public static final int MOST_PAGES = 20;

    private static final int MEMORY = 12 << 20;

    private final ResponseRendering rendering;
    private final Files files;
    private final PagePictures pictures;
    private final KeptBytes kept = new KeptBytes(MEMORY);

    Preview(ResponseRendering rendering, Files files, PagePictures pictures) {
        this.rendering = rendering;
        this.files = files;
        this.pictures = pictures;
    }

    /** The pages of one paper. */
    public final class Pages {

        private final String key;
        private final Supplier<byte[]> printing;

        private Pages(String key, Supplier<byte[]> printing) {
            this.key = key;
            this.printing = printing;
        }

        public int count() {
            return pictures.count(pdf());
        }

        /** A page as PNG, the first being 1; empty for one that is not there or not shown. */
        public Optional<byte[]> png(int page) {
            return page < 1 || page > Math.min(count(), MOST_PAGES)
                    ? Optional.empty()
                    : Optional.of(kept.get(key + "/" + page, () -> pictures.png(pdf(), page)));
        }

        private byte[] pdf() {
            return kept.get(key, printing);
        }
    }

    /** The draft as it stands, marked as one. */
    public Pages of(Asked asked, Draft draft, StrategyText strategy) {
        String key = String.join(
                "/",
                asked.consultation().id().toString(),
                asked.municipality().id().toString(),
                String.valueOf(draft.revision()),
                strategy.id().toString());
        return new Pages(key, () -> rendering.draftPdf(asked, draft, strategy));
    }

    public Pages of(Version version) {
        return new Pages(
                version.id().toString(),
                () -> files.open(version.proof().pdf()).orElseThrow().bytes());
    }
}
