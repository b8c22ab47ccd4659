package dk.spor.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody needs to type. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String generate() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
