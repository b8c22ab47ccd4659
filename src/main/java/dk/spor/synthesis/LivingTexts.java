package dk.spor.synthesis;

import java.util.Collection;
import java.util.Map;

/** What living points say, for rooms that keep an index of it, or that have found the points with the actor. */
public interface LivingTexts {

    /** Of those of these that live. */
    Map<PointId, LivingText> of(Collection<PointId> points);
}
