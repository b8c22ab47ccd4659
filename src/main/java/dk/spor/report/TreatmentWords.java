package dk.spor.report;

import dk.spor.organisation.Organisation;
import dk.spor.response.Counted;
import dk.spor.response.ReceivedResponse;
import dk.spor.response.VersionStanding;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a response was treated, and what else is said of it wherever it is shown. */
@Component
class TreatmentWords {

    private final Wording wording;

    TreatmentWords(Wording wording) {
        this.wording = wording;
    }

    String of(Organisation municipality, ConsultationReport report) {
        return report.of(municipality).map(this::of).orElse("");
    }

    boolean isProvisional(Organisation municipality, ConsultationReport report) {
        return report.of(municipality)
                .filter(it -> it.counted() == Counted.PROVISIONAL)
                .isPresent();
    }

    String of(ReceivedResponse response) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (response.counted()) {
                    case PROVISIONAL, DECLINED -> wording.text("report.text.counted." + response.counted());
                    case POLITICAL, ADMINISTRATIVE ->
                        response.version().standing() == VersionStanding.CONFIRMED
                                ? wording.text("report.text.counted.confirmed")
                                : wording.text("response.Treatment."
                                        + response.version().treatment().treatment());
                });
        if (response.version().arrival().late()) {
            words.add(wording.text("response.late"));
        }
        if (response.version().arrival().registered() != null) {
            words.add(wording.text("response.registered"));
        }
        return String.join("; ", words);
    }
}
