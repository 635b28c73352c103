package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldWarehouseIT {

    @Test
    void saysSoWhenAnotherProcessHoldsTheFile(@TempDir Path folder) throws IOException, InterruptedException {
        WarehouseSettings settings = OpenWarehouse.settings(folder);
        Process holder = holder(folder);
        try (BufferedReader said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> Warehouse.open(settings))
                    .isInstanceOf(WarehouseHeldException.class)
                    .hasMessage(settings.file() + ": held by another process");
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }

        Warehouse.open(settings).close();
        assertThat(settings.file()).exists();
    }

    private static Process holder(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WarehouseHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
