package dk.spor.rendering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** "Side 1 af 9", with the two numbers left to the program that shows the page. */
interface PageNumber {

    /** What a part of it is. */
    enum Kind {
        PAGE,
        PAGES,
        WORDS
    }

    /** One part, with its words if it is words. */
    record Part(Kind kind, String words) {}

    String PAGE = "\u0001";
    String PAGES = "\u0002";

    static List<Part> in(Locale language) {
        String[] parts =
                Words.in(language, "rendering.page", PAGE, PAGES).split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])");
        return Arrays.stream(parts)
                .map(part -> switch (part) {
                    case PAGE -> new Part(Kind.PAGE, "");
                    case PAGES -> new Part(Kind.PAGES, "");
                    default -> new Part(Kind.WORDS, part);
                })
                .toList();
    }
}
