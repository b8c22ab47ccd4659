package dk.spor.demo;

import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.response.Treatment;
import dk.spor.response.VersionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo world as {@code demo/world.yaml} tells it; local dates and times are those of Copenhagen.
 *
 * @param draft where the text of the draft lies
 */
record WorldFile(
        Call call, String draft, List<Step> process, List<Speaker> talks, Gathered team, List<Answer> answers) {

    /** What the consultation says, and what holds for it. */
    record Call(
            String title,
            String address,
            String summary,
            String background,
            String purpose,
            String treatment,
            String publication,
            String invited,
            String written,
            String published,
            String opens,
            String deadline,
            int pages,
            String caseNumber,
            String contact,
            String email,
            String telephone) {}

    /** A step of the timeline. */
    record Step(
            String day,
            @DefaultValue("") String period,
            String title,
            @DefaultValue("") String note) {}

    /** A talk. */
    record Speaker(
            String speaker,
            String organisation,
            @DefaultValue("") String title,
            @DefaultValue List<Integer> tracks) {}

    /**
     * How a municipality's co-ordinator lets colleagues in.
     *
     * @param when local date and time
     * @param track the number of the one that the contributor is given
     * @param due the internal due date
     */
    record Gathered(String municipality, String when, int track, String due, String note) {}

    /**
     * What a municipality has come to.
     *
     * @param received when it submitted; null where the response is only begun
     * @param reserved null unless it is provisional
     */
    record Answer(
            String municipality,
            String begun,
            @Nullable String received,
            @DefaultValue("FINAL") VersionKind kind,
            @DefaultValue("ADMINISTRATIVE") Treatment treatment,
            @DefaultValue("") String body,
            @Nullable String meeting,
            @DefaultValue("") String item,
            @Nullable Reserved reserved,
            @DefaultValue List<Said> inputs) {}

    /** What a provisional answer waits for. */
    record Reserved(String body, String expected, String text) {}

    /** One input. */
    record Said(
            InputKind kind,
            @Nullable Stance stance,
            @Nullable Integer track,
            @Nullable String paragraph,
            @Nullable Placement placement,
            @DefaultValue("") String theme,
            String text,
            @DefaultValue("") String why) {}
}
