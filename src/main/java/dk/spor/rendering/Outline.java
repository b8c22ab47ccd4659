package dk.spor.rendering;

import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.PageBreak;
import dk.spor.rendering.Block.Prose;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Leaves out what would be empty: blank texts, and headings with nothing below them. */
interface Outline {

    static Document withoutEmptyParts(Document document) {
        return document.withCover(kept(document.cover())).withBody(kept(document.body()));
    }

    private static List<Block> kept(List<Block> blocks) {
        Deque<Block> kept = new ArrayDeque<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (!blank(block) && !(block instanceof Heading heading && nothingBelow(heading, kept))) {
                kept.addFirst(block);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean blank(Block block) {
        return block instanceof Prose prose && prose.text().isBlank()
                || block instanceof Facts facts && facts.entries().isEmpty()
                || block instanceof Heading heading && heading.text().isBlank();
    }

    private static boolean nothingBelow(Heading heading, Deque<Block> after) {
        for (Block next : after) {
            if (!(next instanceof PageBreak)) {
                return next instanceof Heading other && other.level() <= heading.level();
            }
        }
        return true;
    }
}
