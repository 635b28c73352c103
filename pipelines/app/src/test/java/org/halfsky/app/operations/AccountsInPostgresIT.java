package org.halfsky.app.operations;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same on a real PostgreSQL server. */
@ExtendWith(Postgres.Provider.class)
class AccountsInPostgresIT extends AccountsInDatabase {

    private static int schemas;

    private final Postgres postgres;

    AccountsInPostgresIT(Postgres postgres) {
        this.postgres = postgres;
    }

    @Override
    JdbcClient emptyDatabase() {
        schemas++;
        String schema = "accounts_" + schemas;
        Flyway.configure()
                .dataSource(postgres.source(schema))
                .schemas(schema)
                .locations("classpath:sql/operations")
                .load()
                .migrate();
        return JdbcClient.create(postgres.source(schema));
    }
}
