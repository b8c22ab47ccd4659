package dk.spor.response;

import dk.spor.rendering.RichText;
import dk.spor.shared.Refusal;
import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody has written for the meeting over what they had before their eyes, so that they don't overwrite what
 * others have saved since.
 *
 * @param plan who is to treat the response, and when
 * @param texts by the field of their heading
 * @param seen the marks of what was shown, by field
 */
public record AgendaEdit(TreatmentDetails plan, Map<String, RichText> texts, Map<String, String> seen) {

    /** The field of the plan among those of the headings. */
    public static final String PLAN = "plan";

    /** By which a text is recognised that was shown. */
    public static String mark(RichText text) {
        return Sha256.of(text.html().getBytes(StandardCharsets.UTF_8));
    }

    /** By which a plan is recognised that was shown. */
    public static String mark(TreatmentDetails plan) {
        String line = plan.treatment() + " " + plan.meetingDate() + " " + plan.body();
        return Sha256.of(line.getBytes(StandardCharsets.UTF_8));
    }

    /** The texts that were written on: a proposal that is left as it is goes on following its body and deadline. */
    public Map<String, RichText> changed() {
        Map<String, RichText> changed = new TreeMap<>(texts);
        changed.entrySet().removeIf(it -> mark(it.getValue()).equals(seen.get(it.getKey())));
        return changed;
    }

    /** Whether this text would replace one that its writer hasn't seen. */
    public boolean overtaken(String field, RichText stored) {
        RichText mine = changed().get(field);
        return mine != null && !mine.equals(stored) && !mark(stored).equals(seen.get(field));
    }

    /** Whether the plan would replace one that its writer hasn't seen. */
    public boolean overtaken(TreatmentDetails stored) {
        String mine = mark(plan);
        return isNew(stored) && !mine.equals(mark(stored)) && !mine.equals(seen.get(PLAN));
    }

    /** Whether this plan is another than the one that was shown. */
    public boolean isNew(TreatmentDetails stored) {
        return !mark(stored).equals(seen.get(PLAN));
    }

    /** The plan that is to stand: what its writer left alone is the one that somebody else has saved since. */
    TreatmentDetails planOver(TreatmentDetails stored) {
        return isNew(stored) && mark(plan).equals(seen.get(PLAN)) ? stored : plan;
    }

    List<Refusal> refusals(List<AgendaText> stored, TreatmentDetails planned) {
        List<Refusal> refusals = new ArrayList<>();
        if (overtaken(planned)) {
            refusals.add(Refusal.of("response.refusal.agenda.plan").at("treatment"));
        }
        stored.stream()
                .filter(it -> overtaken(it.heading().field(), it.text()))
                .map(it -> Refusal.of(
                                "response.refusal.agenda.text", it.heading().heading())
                        .at("t-" + it.heading().field()))
                .forEach(refusals::add);
        return refusals;
    }
}
