package dk.spor.media;

import java.util.Optional;

/**
 * Files that may still be taken back, in the database like {@link Files}. Each is put, removed and kept in the
 * transaction of the caller's deed, and nobody is asked who they are.
 */
public interface Uploads {

    UploadId put(Inspected file);

    /** For a room that has already seen to it that the actor may have the file. */
    Optional<Download> open(UploadId id);

    /** It is gone then, and nothing of it is left. */
    void remove(UploadId id);

    /** A copy for good under this name, made inside the database. */
    FileId keep(UploadId id, String name);
}
