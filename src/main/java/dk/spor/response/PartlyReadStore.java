package dk.spor.response;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which submitted inputs don't say all of their document. Rows come and never change. */
@Component
class PartlyReadStore {

    private final JdbcClient jdbc;

    PartlyReadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is missing in the input of this document, if anything is; whatever was corrected in the beginning. */
    void keep(Version version, @Nullable OwnDocument document) {
        if (document != null) {
            version.inputs().stream()
                    .filter(it -> it.id().equals(document.input()))
                    .forEach(it -> insert(version.id(), it, document));
        }
    }

    private void insert(VersionId version, SubmittedInput input, OwnDocument document) {
        boolean isName = input.text().text().equals(document.file().name());
        if (document.cut() || (!document.hasText() && isName)) {
            jdbc.sql("insert into response.partly_read (version, number, missing) values (:version, :number, :missing)")
                    .param("version", version.value())
                    .param("number", input.number())
                    .param("missing", (document.cut() ? Missing.REST : Missing.ALL).name())
                    .update();
        }
    }

    List<PartlyRead> of(Collection<VersionId> versions) {
        return jdbc.sql("select version, number, missing from response.partly_read where version = any(:versions)")
                .param("versions", versions.stream().map(VersionId::value).toArray(UUID[]::new))
                .query((row, n) -> new PartlyRead(
                        new VersionId(row.getObject("version", UUID.class)),
                        row.getInt("number"),
                        Missing.valueOf(row.getString("missing"))))
                .list();
    }
}
