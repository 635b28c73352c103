package org.halfsky.app.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.app.home.Hold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldingIT {

    @TempDir
    Path home;

    @Test
    void keepsToOneDatabaseWhateverTheSettingsSayMeanwhile() throws Exception {
        try (Hold hold = Holding.take(home)) {
            assertThat(Installation.runOn(hold, "intake")).isNull();
            Files.createDirectories(home.resolve("config"));
            Files.writeString(home.resolve("config/halfsky.yml"), """
                    halfsky:
                      operations:
                        url: jdbc:postgresql://127.0.0.1:9/none
                        user: nobody
                        password: secret
                    """);

            assertThat(Installation.runOn(hold, "intake")).isNull();
        }

        assertThat(Files.readAllLines(home.resolve("logs/halfsky.log")))
                .filteredOn(each -> each.contains("WARN"))
                .singleElement()
                .asString()
                .contains(
                        "halfsky.operations: the settings name OperationsSettings[url=jdbc:postgresql://127.0.0.1:9/none")
                .contains("this process goes on with OperationsSettings[url=null")
                .doesNotContain("secret");
    }
}
