package dk.spor.rendering;

/** The renderer of the product, for tests that need no application around it. */
public final class Renderers {

    private Renderers() {}

    public static Renderer real() {
        return new DocumentRenderer();
    }

    public static Spreadsheet spreadsheet() {
        return new ExcelSpreadsheet();
    }
}
