package dk.spor.database;

import dk.spor.shared.SporSettings.DatabaseAccess;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Single connections, which wait ten seconds for a server and no longer. */
final class Connections {

    private static final int SECONDS = 10;

    private Connections() {}

    static DataSource owner(DatabaseAccess access) {
        return to(access.url(), access.ownerUser(), access.ownerPassword());
    }

    static DataSource application(DatabaseAccess access) {
        return to(access.url(), access.user(), access.password());
    }

    static DataSource to(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(SECONDS);
        source.setLoginTimeout(SECONDS);
        return source;
    }
}
