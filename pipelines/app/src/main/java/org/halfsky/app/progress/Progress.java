package org.halfsky.app.progress;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal; nothing elsewhere, where the step's own line says it all. Safe to use from several threads. */
public final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar of that length, if anybody looks: the launcher says so by {@code -Dlauncher.terminal=true}. */
    public static Progress over(String task, long length) {
        boolean watched = Boolean.getBoolean("launcher.terminal") && length > 0;
        return new Progress(
                watched
                        ? new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(length)
                                .setStyle(ProgressBarStyle.ASCII)
                                .build()
                        : null);
    }

    /** One more is done. */
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
