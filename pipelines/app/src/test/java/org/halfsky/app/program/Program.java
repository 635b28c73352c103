package org.halfsky.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One running process of this program; closing it kills it. */
public final class Program implements AutoCloseable {

    private final Process process;
    private final Said out;
    private final Said err;

    private Program(Process process) {
        this.process = process;
        this.out = new Said(process.getInputStream());
        this.err = new Said(process.getErrorStream());
    }

    /** Starts the main method of a class with these words, on the class path of the tests. */
    public static Program start(Class<?> main, String... words) throws IOException {
        return start(command(main, words));
    }

    /** Starts what such a command, or another, says. */
    public static Program start(List<String> command) throws IOException {
        return new Program(new ProcessBuilder(command).start());
    }

    /** What starts the main method of a class. */
    public static List<String> command(Class<?> main, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(words));
        return command;
    }

    public long pid() {
        return process.pid();
    }

    /** Waits until a line of standard error holds the text, and fails where the program ends before. */
    public void awaitLine(String text) throws InterruptedException {
        err.await(text, Duration.ofMinutes(2));
    }

    /** Waits until a line of standard error holds the text, or the program ends. */
    public void awaitLineOrEnd(String text) throws InterruptedException {
        err.awaitOrEnd(text);
    }

    /** Whether it ends by itself in that time. */
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for the end by itself and returns the exit status. */
    public int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(180, TimeUnit.SECONDS))
                .as("the program ends")
                .isTrue();
        out.awaitEnd();
        err.awaitEnd();
        return process.exitValue();
    }

    /** {@code SIGTERM}, as systemd sends it; what the program says after that is heard too. */
    public void terminate() {
        process.toHandle().destroy(); // Process.destroy would stop listening
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public String out() {
        return out.text();
    }

    public String err() {
        return err.text();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** What comes out of one stream, read at once so that the program never waits for us. */
    private static final class Said {

        private final List<String> lines = new ArrayList<>();
        private final Thread reading;
        private boolean isOver;

        Said(InputStream stream) {
            reading = new Thread(() -> read(stream), "said");
            reading.setDaemon(true);
            reading.start();
        }

        private void read(InputStream stream) {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    add(line);
                }
            } catch (IOException killed) {
                add("(killed)"); // a process that is killed closes its streams under whoever reads them
            } finally {
                end();
            }
        }

        private synchronized void add(String line) {
            lines.add(line);
            notifyAll();
        }

        private synchronized void end() {
            isOver = true;
            notifyAll();
        }

        synchronized void await(String text, Duration patience) throws InterruptedException {
            long end = System.nanoTime() + patience.toNanos();
            while (lines.stream().noneMatch(each -> each.contains(text))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertThat(isOver || left <= 0)
                        .as("waiting for '%s'; said so far:\n%s", text, text())
                        .isFalse();
                wait(left);
            }
        }

        synchronized void awaitOrEnd(String text) throws InterruptedException {
            while (!isOver && lines.stream().noneMatch(each -> each.contains(text))) {
                wait(1000);
            }
        }

        synchronized void awaitEnd() throws InterruptedException {
            while (!isOver) {
                wait(1000);
            }
        }

        synchronized String text() {
            return String.join("\n", lines);
        }
    }
}
