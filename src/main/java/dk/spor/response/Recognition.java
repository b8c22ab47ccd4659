package dk.spor.response;

import java.util.List;

/**
 * Recognises files by their digest, for anyone: it says nothing that whoever holds the file does not know or is not meant
 * to, and nobody can make such a file by guessing.
 */
public interface Recognition {

    /**
     * The versions that have this file, the newest first.
     *
     * @param sha256 64 hexadecimal digits
     */
    List<Recognised> recognise(String sha256);
}
