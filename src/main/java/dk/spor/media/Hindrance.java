package dk.spor.media;

import dk.spor.shared.Refusal;

/** Why a file is not taken, as it is found while it is looked at. */
enum Hindrance {
    EMPTY("empty"),
    WRONG_TYPE("wrongType"),
    OLD_WORD("oldWord"),
    PASSWORD("password"),
    DAMAGED("damaged"),
    BOMB("bomb"),
    MACROS("macros"),
    PDF_PROGRAM("pdfProgram"),
    PDF_FILES("pdfFiles"),
    ENTITIES("entities"),
    EXTERNAL("external"),
    TOO_LONG("tooLong"),
    TIME("time"),
    MEMORY("memory"),
    BUSY("busy");

    private final String text;

    Hindrance(String text) {
        this.text = text;
    }

    Refusal refusal() {
        return this == TOO_LONG
                ? Refusal.of("media.refusal." + text, PdfInspection.MOST_PAGES)
                : Refusal.of("media.refusal." + text);
    }
}
