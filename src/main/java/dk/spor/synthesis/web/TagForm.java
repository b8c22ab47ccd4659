package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.identity.PersonId;
import dk.spor.synthesis.TagEdit;
import dk.spor.synthesis.TagId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tag as typed. A page has many such forms, so the names of an existing tag's fields end in its id.
 *
 * @param of null for a new tag
 */
record TagForm(@Nullable TagId of, String name, String parent, String worker, String into) {

    static TagForm read(@Nullable TagId of, Map<String, String> fields) {
        String end = of == null ? "" : "-" + of;
        return new TagForm(
                of,
                sent(fields.get("name" + end)),
                sent(fields.get("parent" + end)),
                sent(fields.get("worker" + end)),
                sent(fields.get("into" + end)));
    }

    TagEdit edit() {
        return new TagEdit(name, id(parent, TagId::new), id(worker, PersonId::new));
    }

    @Nullable
    TagId mergedInto() {
        return id(into, TagId::new);
    }

    private static <T> @Nullable T id(String typed, Function<UUID, T> make) {
        return typed.isEmpty() ? null : make.apply(FromForm.anyId(typed));
    }
}
