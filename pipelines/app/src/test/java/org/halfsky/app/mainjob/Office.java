package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where the machine has it: the office program that our workbooks must open in without a word. */
public final class Office {

    private Office() {}

    /**
     * Prints a workbook to PDF. Skips the test, and says why, where there is no LibreOffice; fails it where one is required
     * ({@code OFFICE_REQUIRED=true}).
     */
    public static Path toPdf(Path workbook, Path folder) throws Exception {
        return convert(workbook, "pdf", folder);
    }

    /**
     * Opens a file and saves it in another format, or in the same one into another folder.
     *
     * @param format extension of the new file
     */
    public static Path convert(Path workbook, String format, Path folder) throws Exception {
        boolean required = "true".equals(System.getenv("OFFICE_REQUIRED"));
        assumeTrue(required || isInstalled(), "LibreOffice (soffice) is not on this machine");
        Path profile = Files.createTempDirectory("office");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(120, TimeUnit.SECONDS))
                    .as("LibreOffice ends")
                    .isTrue();
        } finally {
            office.destroyForcibly().waitFor();
        }
        String name = workbook.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
