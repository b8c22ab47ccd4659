package dk.spor.database;

import dk.spor.database.Migrations.Applied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup holds, written into it as lines of words: which migrations had made the tables, the tables with the
 * SHA-256 digest of their rows, and where the sequences stood.
 */
record Manifest(List<Applied> migrations, List<Content> contents, List<Sequence> sequences) {

    static final String ENTRY = "spor-backup.txt";
    private static final String FIRST_LINE = "spor-backup 1";

    /** A table's rows, as COPY wrote them. */
    record Content(String table, String sha256, String columns) {}

    /** Where a sequence stood. */
    record Sequence(String name, long value) {}

    String write() {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        migrations.forEach(one -> lines.add("migration " + one.version() + " " + one.checksum()));
        contents.forEach(one -> lines.add("table " + one.table() + " " + one.sha256() + " " + one.columns()));
        sequences.forEach(one -> lines.add("sequence " + one.name() + " " + one.value()));
        return String.join("\n", lines) + "\n";
    }

    /** The version of the last migration. */
    String newest() {
        return migrations.get(migrations.size() - 1).version();
    }

    static Manifest read(String text) throws IOException {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw new IOException("it is not a backup that this Spor can read");
        }
        Manifest manifest = new Manifest(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", 4);
            switch (words[0]) {
                case "migration" -> manifest.migrations.add(new Applied(words[1], Integer.parseInt(words[2])));
                case "table" -> manifest.contents.add(new Content(words[1], words[2], words[3]));
                case "sequence" -> manifest.sequences.add(new Sequence(words[1], Long.parseLong(words[2])));
                default -> throw new IOException("it holds a line that this Spor cannot read: " + line);
            }
        }
        return manifest;
    }
}
