package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.DatabaseAccess;
import dk.spor.shared.SporSettings.Mail;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Map<String, String> OUTSIDE = Map.of(
            "SPOR_DATABASE_URL", "jdbc:postgresql://db.example.dk:5432/spor?sslmode=require",
            "SPOR_DATABASE_USER", "spor_app",
            "SPOR_DATABASE_PASSWORD", "secret-a",
            "SPOR_DATABASE_OWNER_USER", "spor_owner",
            "SPOR_DATABASE_OWNER_PASSWORD", "secret-o");

    private static final Map<String, String> MAIL = Map.of(
            "SPOR_SMTP_HOST", "smtp.example.dk",
            "SPOR_SMTP_FROM", "spor@example.dk",
            "SPOR_SMTP_USER", "spor",
            "SPOR_SMTP_PASSWORD", "secret-m");

    @Test
    void withoutSettingsSporListensOnLoopbackAndKeepsItsOwnDatabase() {
        assertThat(Settings.read(Map.of()))
                .isEqualTo(new SporSettings(
                        8080,
                        "127.0.0.1",
                        URI.create("http://localhost:8080"),
                        Path.of("data").toAbsolutePath(),
                        false,
                        null,
                        null,
                        null));
    }

    @Test
    void anEmptySettingCountsAsNotSet() {
        assertThat(Settings.read(Map.of("SPOR_PORT", " ", "SPOR_DATABASE_URL", "")))
                .isEqualTo(Settings.read(Map.of()));
    }

    @Test
    void anOutsideDatabaseHasTwoRoles() {
        assertThat(Settings.read(OUTSIDE).database())
                .isEqualTo(new DatabaseAccess(
                        "jdbc:postgresql://db.example.dk:5432/spor?sslmode=require",
                        "spor_app",
                        "secret-a",
                        "spor_owner",
                        "secret-o"));
    }

    @Test
    void mailIsEncryptedUnlessSaidOtherwise() {
        assertThat(Settings.read(MAIL).mail())
                .isEqualTo(new Mail("smtp.example.dk", 587, "spor", "secret-m", "spor@example.dk", true, 30));
        assertThat(Settings.read(with(MAIL, "SPOR_SMTP_STARTTLS", "false")).mail())
                .extracting(Mail::starttls)
                .isEqualTo(false);
    }

    @Test
    void theCookiesAreSecureWhenPeopleUseHttps() {
        assertThat(Settings.read(Map.of("SPOR_BASE_URL", "https://spor.example.dk/"))
                        .secure())
                .isTrue();
        assertThat(Settings.read(Map.of("SPOR_BASE_URL", "http://spor.example.dk"))
                        .secure())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SPOR_PORT, 99999",
        "SPOR_PORT, 0",
        "SPOR_PORT, eighty",
        "SPOR_PORT, -1",
        "SPOR_DEMO, perhaps",
        "SPOR_BASE_URL, spor.example.dk",
        "SPOR_BASE_URL, ftp://spor.example.dk",
        "SPOR_BASE_URL, https://spor.example.dk/under",
        "SPOR_BASE_URL, https://spor example",
        "SPOR_DATABASE_URL, mysql://db/spor",
        "SPOR_DATABASE_URL, jdbc:postgresql://db",
        "SPOR_DATABASE_URL, jdbc:postgresql://me:secret@db/spor",
        "SPOR_DATABASE_URL, jdbc:postgresql:spor",
        "SPOR_SMTP_PORT, 70000",
        "SPOR_SMTP_FROM, nobody",
        "SPOR_SMTP_STARTTLS, maybe",
    })
    void aWrongValueIsRefusedByName(String name, String value) {
        Map<String, String> environment = with(with(OUTSIDE, MAIL), name, value);
        assertThatThrownBy(() -> Settings.read(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(name + " must be ");
    }

    @ParameterizedTest
    @CsvSource({
        "SPOR_DATABASE_USER",
        "SPOR_DATABASE_PASSWORD",
        "SPOR_DATABASE_OWNER_USER",
        "SPOR_DATABASE_OWNER_PASSWORD",
        "SPOR_SMTP_FROM",
        "SPOR_SMTP_PASSWORD",
    })
    void aMissingValueIsRefusedByName(String name) {
        Map<String, String> environment = with(with(OUTSIDE, MAIL), name, "");
        assertThatThrownBy(() -> Settings.read(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(name + " is missing");
    }

    @Test
    void aDemoListensOnLoopbackOnly() {
        assertThat(Settings.read(Map.of("SPOR_ADDRESS", "0.0.0.0")).address()).isEqualTo("0.0.0.0");
        assertThatThrownBy(() -> Settings.read(Map.of("SPOR_ADDRESS", "0.0.0.0", "SPOR_DEMO", "true")))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("SPOR_ADDRESS must be 127.0.0.1 in a demo");
    }

    @Test
    void noPasswordIsEverPrinted() {
        assertThat(Settings.read(with(OUTSIDE, MAIL)).toString()).doesNotContain("secret");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        return with(some, Map.of(name, value));
    }
}
