package dk.spor.synthesis;

import dk.spor.identity.Actor;
import java.util.List;

/** Which other points of the consultation say something like one point, for those who may read them now. */
public interface SimilarPoints {

    /** The most alike first; nothing for who may not read the point. */
    List<Similar> to(PointId id, Actor actor);
}
