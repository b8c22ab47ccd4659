package dk.spor.media;

import dk.spor.media.VirusScanner.Verdict;
import dk.spor.shared.InputText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** {@link Inspections}: the size first, then the virus scanner, then a look inside from a process of its own. */
@Component
class CheckedInspections implements Inspections {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedInspections.class);
    private static final int LONGEST_NAME = 200;

    private final VirusScanner scanner;
    private final InspectionChild child;
    private final PutAside putAside;

    CheckedInspections(VirusScanner scanner, InspectionChild child, PutAside putAside) {
        this.scanner = scanner;
        this.child = child;
        this.putAside = putAside;
    }

    @Override
    public boolean scan() {
        return scanner.scans();
    }

    @Override
    public Outcome<Inspected> inspect(String name, InputStreamSource source, Set<FileType> accepted) {
        try {
            Path file = putAside.place();
            boolean taken = false;
            try {
                Outcome<Inspected> outcome = inspect(plain(name), file, copy(source, file), accepted);
                taken = outcome instanceof Outcome.Done;
                return outcome;
            } finally {
                if (!taken) {
                    new Inspected("", 0, "", Contents.of(FileType.PDF), file).close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file from outside could not be put aside", e);
        }
    }

    private Outcome<Inspected> inspect(String name, Path file, long size, Set<FileType> accepted) throws IOException {
        if (size == 0 || size > LARGEST) {
            return refused(size > 0 ? "tooLarge" : name.isEmpty() ? "none" : "empty");
        }
        Verdict verdict = scanner.scan(file);
        if (verdict instanceof Verdict.Found found) {
            LOG.warn("The virus scanner found {} in a file, which was not taken", found.name());
            return refused("virus", found.name());
        } else if (verdict instanceof Verdict.TooLarge) {
            return refused("notScanned");
        } else if (verdict instanceof Verdict.Silent silent) {
            LOG.warn("The virus scanner does not answer, so no file is taken: {}", silent.why());
            return refused("noScanner");
        }
        InspectionAnswer answer = child.inspect(file);
        Contents contents = answer.contents();
        if (contents == null) {
            Hindrance hindrance = answer.hindrance() == null ? Hindrance.DAMAGED : answer.hindrance();
            return hindrance == Hindrance.WRONG_TYPE ? wrongType(accepted) : Outcome.refused(hindrance.refusal());
        } else if (!accepted.contains(contents.type())) {
            return wrongType(accepted);
        } else if (contents.type().isDeniedBy(name)) {
            return refused("mislabelled", name, contents.type());
        }
        return Outcome.done(new Inspected(
                contents.type().named(name.isEmpty() ? "fil" : name), (int) size, Sha256.of(file), contents, file));
    }

    private static Outcome<Inspected> wrongType(Set<FileType> accepted) {
        return refused("wrongType", accepted.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static Outcome<Inspected> refused(String text, Object... values) {
        return Outcome.refused(Refusal.of("media.refusal." + text, values));
    }

    /** As many bytes as there are, and one more than the most at that. */
    private static long copy(InputStreamSource source, Path file) throws IOException {
        try (InputStream in = source.getInputStream()) {
            return Files.copy(new Bounded(in, LARGEST + 1), file);
        }
    }

    /** The last part of what some browsers send as a whole path. */
    private static String plain(String name) {
        String normal = InputText.normal(name)
                .replaceAll(".*[\\\\/]", "")
                .replaceAll("\\s+", " ")
                .strip();
        int surplus = Math.max(0, normal.length() - LONGEST_NAME);
        return normal.substring(surplus);
    }
}
