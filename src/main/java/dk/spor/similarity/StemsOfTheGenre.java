package dk.spor.similarity;

import java.util.Set;

/** Stems that every response is full of, whatever it is about: likeness does not count them. */
final class StemsOfTheGenre {

    private static final Set<String> PLAIN = Set.of("""
                    ved også fordi selv samme sammen bør kommun strategi foreslår foreslå ønsk mener vores år bliv bli kan
                    vil skal får få giv giver tag tager gør går gå ligg ligger står sted både således dermed derfor ligesom
                    herund inden uden mellem over tværs hver alle ingen noget nogl meget mest mer mindr stor store små lille
                    god godt bedr dag ser gern byråd udvalg bak anbefal opfordr peg sav savn bemærk nævn vigt mål behov mul
                    mulighed eksempel eks allered altid aldrig oft stadig
                    """.strip().split("\\s+"));

    private StemsOfTheGenre() {}

    static boolean holds(String stem) {
        return PLAIN.contains(stem);
    }
}
