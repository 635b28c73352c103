package org.halfsky.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    Path folder;

    @Test
    void letsOneHolderInAndNamesIt() throws IOException {
        Home home = new Home(folder);
        try (HomeLock lock = HomeLock.take(home)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(HomeHeldException.class)
                    .hasMessageStartingWith(folder + ": held by ");
        }
    }

    @Test
    void isFreeAgainAfterwards() throws IOException {
        Home home = new Home(folder);
        HomeLock.take(home).close();
        try (HomeLock again = HomeLock.take(home)) {
            assertThat(again).isNotNull();
        }
    }
}
