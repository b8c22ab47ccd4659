package dk.spor.media;

import java.util.Optional;

/**
 * Keeps files in the database, in the transaction of the deed that brings them. It asks nobody who they are: the room
 * that holds a {@link FileId} looks its own row up with the actor, and opens the file only when that row is visible.
 */
public interface Files {

    FileId keep(String name, String mediaType, byte[] bytes);

    /** For a room that has already seen to it that the actor may have the file. */
    Optional<StoredFile> open(FileId id);

    /** The same for a file that may be large. */
    Optional<Download> download(FileId id);
}
