package dk.spor.response;

import java.security.SecureRandom;

/**
 * The number of a receipt: nobody can guess it, and it can be read aloud. Sixteen digits of Crockford's base 32 (no I,
 * L, O or U) in groups of four, 80 random bits: "7K3Q-9XTM-4HZ2-0VBN".
 */
public record ReceiptNumber(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReceiptNumber random() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            number.append(i > 0 && i % 4 == 0 ? "-" : "").append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return new ReceiptNumber(number.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
