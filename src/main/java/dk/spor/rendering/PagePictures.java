package dk.spor.rendering;

/** Shows the pages of a PDF as pictures; safe for many threads. */
public interface PagePictures {

    /** How wide a picture is, in pixels: an A4 page at some 110 to the inch. */
    int WIDTH = 909;

    /** How many pages the PDF has. */
    int count(byte[] pdf);

    /** One page as PNG; the first is 1. */
    byte[] png(byte[] pdf, int page);
}
