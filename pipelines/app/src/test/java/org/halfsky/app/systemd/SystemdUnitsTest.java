package org.halfsky.app.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.app.command.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The units in {@code ops/systemd}. */
class SystemdUnitsTest {

    private static final Path UNITS = Path.of("../../ops/systemd");
    private static final Pattern START =
            Pattern.compile("(?m)^ExecStart=/opt/halfsky/halfsky (\\w+) --home /srv/halfsky$");

    @TempDir
    Path folder;

    @Test
    void startCommandsThatExist() throws IOException {
        List<Path> services = units(".service");
        assertThat(services).hasSize(4);
        for (Path each : services) {
            Matcher start = START.matcher(Files.readString(each));
            assertThat(start.find()).as("%s starts a command", each).isTrue();
            assertThat(Told.by(start.group(1), "--help").status()).isZero();
        }
    }

    @Test
    void haveAServiceForEveryTimer() throws IOException {
        List<Path> timers = units(".timer");
        assertThat(timers).hasSize(3);
        for (Path each : timers) {
            String service = each.getFileName().toString().replace(".timer", ".service");
            assertThat(UNITS.resolve(service)).exists();
        }
    }

    @Test
    void passWhatSystemdHasToSayAboutThem() throws Exception {
        boolean isHere = Files.isExecutable(Path.of("/usr/bin/systemd-analyze"));
        assumeTrue(isHere || System.getenv("SYSTEMD_REQUIRED") != null, "systemd-analyze is not on this machine");
        for (Path each : units("")) {
            String text =
                    Files.readString(each).replace("/opt/halfsky/halfsky ", "/bin/true "); // need not be installed here
            Files.writeString(folder.resolve(each.getFileName()), text);
        }
        for (Path each : units("")) {
            Process analyze = new ProcessBuilder(
                            "/usr/bin/systemd-analyze",
                            "verify",
                            folder.resolve(each.getFileName()).toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(analyze.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(analyze.waitFor()).as("%s: %s", each, said).isZero();
            assertThat(said).as("%s", each).isEmpty();
        }
    }

    private static List<Path> units(String ending) throws IOException {
        try (Stream<Path> all = Files.list(UNITS)) {
            return all.filter(each -> each.toString().endsWith(ending)).sorted().toList();
        }
    }
}
