package dk.spor.demo;

import dk.spor.database.DemoDatabase;
import dk.spor.shared.DemoMark;
import org.springframework.stereotype.Component;

/** {@link DemoMark} as it stood in the database when Spor started; nothing changes it while it runs. */
@Component
class DatabaseMark implements DemoMark {

    private final boolean demo;

    DatabaseMark(DemoDatabase database) {
        this.demo = database.isMarked();
    }

    @Override
    public boolean isDemo() {
        return demo;
    }
}
