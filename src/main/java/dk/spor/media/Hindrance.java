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
    MAIL_PROGRAM("mailProgram"),
    MAIL_LOCKED("mailLocked"),
    MAIL_DAMAGED("mailDamaged"),
    PICTURE_SIZE("pictureSize"),
    TOO_LONG("tooLong"),
    TOO_MUCH_TEXT("tooMuchText"),
    TIME("time"),
    MEMORY("memory"),
    BUSY("busy");

    private final String text;

    Hindrance(String text) {
        this.text = text;
    }

    Refusal refusal() {
        String key = "media.refusal." + text;
        return switch (this) {
            case TOO_LONG -> Refusal.of(key, PdfInspection.MOST_PAGES);
            case TOO_MUCH_TEXT -> Refusal.of(key, PdfInspection.MOST_CHARACTERS);
            case PICTURE_SIZE -> Refusal.of(key, PictureInspection.MOST_PIXELS / 1_000_000);
            default -> Refusal.of(key);
        };
    }
}
