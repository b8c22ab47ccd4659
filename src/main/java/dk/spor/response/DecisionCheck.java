package dk.spor.response;

import java.util.List;

/** What is pointed out about the meeting that has decided on a response; it refuses nothing. */
interface DecisionCheck {

    static List<Finding> flags(Approval approval, Draft draft) {
        return approval.taken(Step.DECISION_RECORDED).stream()
                .filter(decided ->
                        draft.inputs().stream().anyMatch(it -> it.changedAt().isAfter(decided.at())))
                .map(it -> Finding.of("decision.changed").on("/decision"))
                .toList();
    }
}
