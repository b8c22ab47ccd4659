package dk.spor.consultation.web;

import dk.spor.consultation.Phase;
import dk.spor.consultation.Seal;
import java.util.List;

/**
 * Something that the secretariat does with a consultation that has been sent out.
 *
 * @param text key of the words
 * @param path below the consultation's page
 */
public record SecretariatLink(String text, String path) {

    private static final SecretariatLink STATUS = new SecretariatLink("consultation.board", "status");
    private static final SecretariatLink CORRECT = new SecretariatLink("consultation.correct", "corrections");
    private static final SecretariatLink EXTEND = new SecretariatLink("consultation.extend", "extensions");
    private static final SecretariatLink TALKS = new SecretariatLink("consultation.talks.change", "presentations");
    private static final SecretariatLink CONTACT = new SecretariatLink("consultation.changeContact", "contact");
    private static final SecretariatLink PROCESS = new SecretariatLink("consultation.process", "processing");
    private static final SecretariatLink POINTS = new SecretariatLink("consultation.points", "points");
    private static final SecretariatLink REPORT = new SecretariatLink("consultation.report", "report");
    private static final SecretariatLink THEMES = new SecretariatLink("consultation.themes", "themes");
    private static final SecretariatLink REVISION = new SecretariatLink("consultation.revision", "revision");
    private static final SecretariatLink OPEN_SEAL = new SecretariatLink("consultation.openSeal", "seal-openings");
    private static final SecretariatLink WITHDRAW = new SecretariatLink("consultation.withdraw", "withdrawal");

    static List<SecretariatLink> of(Phase phase, Seal seal) {
        return of(phase).stream()
                .filter(it -> it != OPEN_SEAL || seal == Seal.UNTIL_DEADLINE)
                .toList();
    }

    private static List<SecretariatLink> of(Phase phase) {
        return switch (phase) {
            case DRAFT -> List.of();
            case CONCLUDED -> List.of(STATUS, POINTS, THEMES, REVISION, REPORT);
            case WITHDRAWN -> List.of(STATUS);
            case UPCOMING, OPEN, CLOSING_SOON -> List.of(STATUS, EXTEND, CORRECT, TALKS, CONTACT, OPEN_SEAL, WITHDRAW);
            case DEADLINE_PASSED -> List.of(STATUS, PROCESS, EXTEND, CORRECT, TALKS, CONTACT, WITHDRAW);
            case PROCESSING -> List.of(POINTS, THEMES, REVISION, REPORT, STATUS, EXTEND, CONTACT, WITHDRAW);
        };
    }
}
