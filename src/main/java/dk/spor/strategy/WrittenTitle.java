package dk.spor.strategy;

import dk.spor.shared.InputText;
import dk.spor.shared.Refusal;
import java.util.List;

/** A title as somebody typed it, on one line. */
record WrittenTitle(String text) {

    private static final int LONGEST = 200;

    static WrittenTitle of(String typed) {
        return new WrittenTitle(InputText.normal(typed).replaceAll("\\s+", " ").strip());
    }

    List<Refusal> refusals() {
        if (text.isEmpty()) {
            return List.of(Refusal.of("strategy.refusal.noTitle").at("title"));
        }
        int length = text.codePointCount(0, text.length());
        return length > LONGEST
                ? List.of(Refusal.of("strategy.refusal.titleTooLong", LONGEST, length)
                        .at("title"))
                : List.of();
    }
}
