package dk.spor.synthesis;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which points were answered together. */
public interface JointAnswers {

    /**
     * Each time that one of these was answered together with any, by what names that time.
     *
     * @param read what the one who asks has been given to read
     */
    Map<PointId, Set<UUID>> of(Collection<AnsweredPoint> read);
}
