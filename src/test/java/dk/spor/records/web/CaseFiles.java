package dk.spor.records.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.records.JsonSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Case files as they are downloaded. */
final class CaseFiles {

    private final MockMvc mvc;

    CaseFiles(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The files in it by name, in their order. */
    Map<String, byte[]> open(String filing, Actor actor) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(download(filing, actor)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    byte[] download(String filing, Actor actor) throws Exception {
        return mvc.perform(get(URI.create(filing + "/case-file.zip")).with(As.actor(actor)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    JsonNode manifest(String filing, Actor actor) throws Exception {
        return manifest(open(filing, actor));
    }

    static JsonNode manifest(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(Objects.requireNonNull(files.get("manifest.json")));
    }

    /** What in the manifest is not as the published schema says. */
    static List<String> complaints(JsonNode manifest) throws IOException {
        return JsonSchema.complaints(
                JsonMapper.shared().readTree(Files.readAllBytes(Path.of("docs/records/case-file.schema.json"))),
                manifest);
    }
}
