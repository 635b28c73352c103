package org.halfsky.app.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A real PostgreSQL server in a container; one for all tests that ask for it. Where there is no Docker they are skipped and say so, but
 * fail where containers are required ({@code CONTAINERS_REQUIRED=true}). {@code POSTGRES_IMAGE} names another image than the public one.
 */
public final class Postgres implements AutoCloseable {

    private final PostgreSQLContainer server;

    private Postgres() {
        String image = System.getenv().getOrDefault("POSTGRES_IMAGE", "postgres:15-alpine");
        server = new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        server.start();
    }

    /** Starts it, or hands on the one that runs: the parameter of a {@code @BeforeAll}. */
    public static final class Provider implements ParameterResolver, ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean required = "true".equals(System.getenv("CONTAINERS_REQUIRED"));
            return required || DockerClientFactory.instance().isDockerAvailable()
                    ? ConditionEvaluationResult.enabled("there is Docker, or there has to be")
                    : ConditionEvaluationResult.disabled(
                            "there is no Docker on this machine, so nothing is tried on a real PostgreSQL server");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Postgres.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Postgres.class, any -> new Postgres(), Postgres.class);
        }
    }

    /** Points a home at a schema of this server. */
    public void configure(Path home, String schema) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("password"), server.getPassword() + "\n");
        Files.writeString(home.resolve("config/halfsky.yml"), """
                halfsky:
                  operations:
                    url: "%s"
                    user: %s
                    password-file: %s
                    schema: %s
                """.formatted(
                        server.getJdbcUrl(), server.getUsername(), home.resolve("password"), schema));
    }

    /** Connections to one schema. */
    DataSource source(String schema) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        source.setSchema(schema);
        return source;
    }

    /** Its rows, for a test to look at. */
    public JdbcClient rows() {
        return JdbcClient.create(
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
