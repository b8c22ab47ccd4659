package dk.spor.synthesis;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.StrategyText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A consultation as its secretariat treats it at this moment.
 *
 * @param draft the text consulted on
 * @param municipalities those whose points may be read, in Danish order
 * @param tags what its points are about
 */
public record Desk(
        ConsultationSummary consultation, StrategyText draft, List<Organisation> municipalities, TagTree tags) {

    public String address() {
        return address(consultation);
    }

    static String address(ConsultationSummary consultation) {
        return "/consultations/" + consultation.slug() + "/points";
    }

    Map<OrganisationId, Organisation> byId() {
        return municipalities.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
