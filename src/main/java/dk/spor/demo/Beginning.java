package dk.spor.demo;

import dk.spor.database.DemoDatabase;
import dk.spor.shared.DemoMark;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Builds the world before a new demo answers its first request, and again when somebody begins again. */
@Component
public class Beginning implements SmartLifecycle {

    /** Written by the migrations; a demo adds no organisations. */
    private static final Set<String> KEPT = Set.of("organisation");

    private final DemoMark mark;
    private final DemoDatabase database;
    private final DemoState state;
    private final DemoClock clock;
    private final World world;
    private volatile boolean running;

    Beginning(DemoMark mark, DemoDatabase database, DemoState state, DemoClock clock, World world) {
        this.mark = mark;
        this.database = database;
        this.state = state;
        this.clock = clock;
        this.world = world;
    }

    /** Removes everything that has been done and built; every session ends. */
    public synchronized void begin() {
        database.empty(KEPT);
        world.build();
        clock.put(DemoClock.BEGINNING);
        state.built(DemoClock.BEGINNING);
    }

    /** A world that a stop left half built is built anew. */
    @Override
    public void start() {
        if (mark.isDemo() && state.shown().isEmpty()) {
            begin();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
