package org.halfsky.app.operations;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AccountsInH2Test extends AccountsInDatabase {

    @Override
    JdbcClient emptyDatabase() {
        return migrated();
    }

    /** A new one, as the program makes it. */
    static JdbcClient migrated() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "halfsky", "");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:sql/operations")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }
}
