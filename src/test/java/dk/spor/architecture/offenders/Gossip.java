package dk.spor.architecture.offenders;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.util.List;

/** A fact that carries more than ids and plain values. */
record Gossip(By by, Instant at, Subject about, String email, Somebody whom, List<Somebody> others) implements Fact {

    record Somebody(String first, String last) {}
}
