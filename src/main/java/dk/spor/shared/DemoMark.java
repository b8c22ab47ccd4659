package dk.spor.shared;

/** Whether this database carries the mark of a demo world, which only a new, empty database can be given. */
public interface DemoMark {

    boolean isDemo();
}
