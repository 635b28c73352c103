package org.halfsky.app.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.settings.InvalidSettingsException;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class HomeSettingsTest {

    @Test
    void takesVariablesOfTheEnvironmentBeforeTheFile() {
        HalfskySettings settings = HomeSettings.in(environment(
                Map.of("HALFSKY_RELEASE_MIN_ROWS_PCT", "12", "HALFSKY_NOTICE", "内部资料"),
                Map.of("halfsky.release.min-rows-pct", "34", "halfsky.intake.readers", "5")));

        assertThat(settings.minRowsPct()).isEqualByComparingTo("12");
        assertThat(settings.notice()).isEqualTo("内部资料");
        assertThat(settings.readers()).isEqualTo(5);
    }

    @Test
    void namesVariablesThatAreNoSettings() {
        assertThatThrownBy(() -> HomeSettings.in(environment(Map.of("HALFSKY_COLOUR", "red"), Map.of())))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessage("halfsky.colour: no such setting");
    }

    @Test
    void saysWhatIsWrongWithALineThatHasNothingBelowIt() {
        assertThatThrownBy(() -> HomeSettings.in(environment(Map.of(), Map.of("halfsky", ""))))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessage("halfsky: ''; expected keys below it, or no such line");
    }

    private static StandardEnvironment environment(Map<String, Object> variables, Map<String, Object> file) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        environment.getPropertySources().addLast(new MapPropertySource("file", file));
        return environment;
    }
}
