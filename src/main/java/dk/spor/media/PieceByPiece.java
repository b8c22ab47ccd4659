package dk.spor.media;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of a row, fetched a megabyte at a time. */
final class PieceByPiece extends InputStream {

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient.StatementSpec select;
    private byte[] piece = {};
    private int read;
    private int fetched;

    /** @param select the {@code :length} bytes from {@code :from}, counted from 1 */
    PieceByPiece(JdbcClient.StatementSpec select) {
        this.select = select.param("length", PIECE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (read == piece.length && !fetch()) {
            return -1;
        }
        int copied = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, offset, copied);
        read += copied;
        return copied;
    }

    private boolean fetch() {
        piece = select.param("from", fetched + 1)
                .query((row, number) -> row.getBytes(1))
                .single();
        fetched += piece.length;
        read = 0;
        return piece.length > 0;
    }
}
