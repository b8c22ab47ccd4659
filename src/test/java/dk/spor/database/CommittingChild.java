package dk.spor.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Opens the database of a folder and commits one row after another, printing each, until it is killed. */
class CommittingChild {

    public static void main(String[] args) throws SQLException {
        Database database = EmbeddedServerDbTest.open(Path.of(args[0]));
        Connection owner = Connections.owner(database.access()).getConnection();
        JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(owner, true));
        sql.sql("CREATE TABLE public.committed (number int PRIMARY KEY)").update();
        for (int number = 1; ; number++) {
            sql.sql("INSERT INTO public.committed VALUES (?)").param(number).update();
            System.out.println(number);
        }
    }
}
