package dk.spor.records;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.response.Recognised;
import dk.spor.response.Recognition;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.SystemClock;
import dk.spor.shared.Throttle;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever holds a file whether it is a submitted response or its receipt. */
@Component
public class CheckReceipt {

    private static final int A_SOURCE = 60;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Recognition recognition;
    private final Consultations consultations;
    private final Organisations organisations;
    private final Throttle sources;

    CheckReceipt(Recognition recognition, Consultations consultations, Organisations organisations, SystemClock clock) {
        this.recognition = recognition;
        this.consultations = consultations;
        this.organisations = organisations;
        this.sources = new Throttle(A_SOURCE, PERIOD, clock);
    }

    /**
     * What the file is, the newest first; nothing when it is not known, or is not that of the receipt number.
     *
     * @param digest SHA-256 of the file
     * @param number on the receipt; empty when it was not given
     * @param source whoever asks, of whom many would be guessing
     */
    @Transactional(readOnly = true)
    public Outcome<List<KnownFile>> check(String digest, String number, String source) {
        String typed = digest.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!typed.matches("[0-9a-f]{64}")) {
            return Outcome.refused(Refusal.of("records.check.refusal.digest").at("digest"));
        }
        if (!sources.allows(source)) {
            return Outcome.refused(Refusal.of("records.check.refusal.often"));
        }
        return Outcome.done(recognition.recognise(typed).stream()
                .filter(it -> isOf(it, number))
                .map(this::known)
                .toList());
    }

    private static boolean isOf(Recognised file, String number) {
        String typed = number.replaceAll("[\\s-]", "");
        return typed.isEmpty() || typed.equalsIgnoreCase(file.receipt().value().replace("-", ""));
    }

    private KnownFile known(Recognised file) {
        return new KnownFile(
                file,
                organisations.find(file.municipality()).map(Organisation::name).orElseThrow(),
                consultations
                        .find(file.consultation(), Actor.ANYONE)
                        .map(ConsultationSummary::title)
                        .orElse(""));
    }
}
