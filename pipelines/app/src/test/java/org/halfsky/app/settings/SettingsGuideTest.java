package org.halfsky.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code ops/settings.md} is made of the settings themselves; {@code -Dsettings.update=true} makes it again. */
class SettingsGuideTest {

    private static final Path GUIDE = Path.of("../../ops/settings.md");

    private static final String HEAD = """
            # Settings

            Keys of `<home>/config/halfsky.yml` below `halfsky.`, all optional. A variable of the environment such as `HALFSKY_RELEASE_MIN_ROWS_PCT` goes before them. Formulas of `rule.csv` and the files of `sql/checks` name the
            thresholds `checks.…` as `{key}`. This page is made of the program's own list.

            | key | standard | may be | what it is |
            |---|---|---|---|""";

    @Test
    void listsEveryKey() throws IOException {
        List<String> lines = Stream.concat(
                        HEAD.lines(), SettingsReader.known().stream().map(SettingsGuideTest::line))
                .toList();
        if (Boolean.getBoolean("settings.update")) {
            Files.write(GUIDE, lines);
        }

        assertThat(Files.readAllLines(GUIDE)).isEqualTo(lines);
    }

    private static String line(KnownSetting setting) {
        String standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
        return "| `%s` | %s | %s | %s |".formatted(setting.key(), standard, setting.expected(), setting.meaning());
    }
}
