package org.halfsky.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

    @Test
    void hasADefaultForEverything() {
        HalfskySettings settings = SettingsReader.read(Map.of());

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(settings.settle()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.evaluation().minCoveragePct()).isEqualByComparingTo("95");
        assertThat(settings.evaluation().nearlyMetCounts()).isFalse();
    }

    @Test
    void readsMillisecondsAndMinutes() {
        assertThat(SettingsReader.read(Map.of("intake.settle", "500ms")).settle())
                .isEqualTo(Duration.ofMillis(500));
        assertThat(SettingsReader.read(Map.of("intake.settle", "1m30s")).settle())
                .isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void namesEveryMistakeAtOnce() {
        InvalidSettingsException refused = catchThrowableOfType(
                InvalidSettingsException.class,
                () -> SettingsReader.read(Map.of(
                        "zone", "Asia/Peking",
                        "intake.settle", "soon",
                        "evaluation.min-coverage-pct", "101",
                        "evaluation.nearly-met-counts", "yes",
                        "evaluation.colour", "red")));

        assertThat(refused.problems())
                .containsExactly(
                        "halfsky.zone: 'Asia/Peking' is not a time zone such as Asia/Shanghai",
                        "halfsky.intake.settle: 'soon' is not a duration such as 2s or 500ms",
                        "halfsky.evaluation.min-coverage-pct: '101' is not a percentage from 0 to 100",
                        "halfsky.evaluation.nearly-met-counts: 'yes' is not true or false",
                        "halfsky.evaluation.colour: no such setting");
    }
}
