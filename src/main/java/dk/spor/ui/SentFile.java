package dk.spor.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as a form has sent it; one without a name and a byte when none was chosen, or when the form came without files.
 *
 * @param name as its sender calls it
 */
public record SentFile(String name, InputStreamSource source) {

    public static SentFile of(@Nullable MultipartFile file) {
        return file == null
                ? new SentFile("", new ByteArrayResource(new byte[0]))
                : new SentFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
    }

    public boolean isChosen() {
        return !name.isEmpty();
    }
}
