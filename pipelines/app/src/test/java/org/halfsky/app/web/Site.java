package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.app.Halfsky;
import org.halfsky.app.command.Told;
import org.halfsky.app.program.Program;
import org.halfsky.publish.release.Releases;

/** {@code halfsky serve} as a process of its own, on a port that was free. */
public final class Site implements AutoCloseable {

    /** Taken by everybody here who has chosen a password. */
    public static final String PASSWORD = "一二三四五六七八九十百千";

    private static final Pattern ADDRESS = Pattern.compile("serve: pages at (http://\\S+)/");

    private final Path home;
    private final Program program;

    private Site(Path home, Program program) {
        this.home = home;
        this.program = program;
    }

    /** Starts it and waits until the pages are offered. */
    public static Site start(Path home) throws Exception {
        Site site = new Site(home, Program.start(Halfsky.class, "serve", "--port", "0", "--home", home.toString()));
        site.program.awaitLine("serve: pages at ");
        return site;
    }

    /** Folder of the current release. */
    public Path release() {
        return new Releases(home.resolve("releases"), Clock.systemUTC())
                .currentFolder()
                .orElseThrow();
    }

    /** Of a page. */
    public URI at(String path) {
        Matcher said = ADDRESS.matcher(program.err());
        assertThat(said.find()).as("the log says where the pages are").isTrue();
        return URI.create(said.group(1) + path);
    }

    /** What it said on standard output, the first password among it. */
    public String out() {
        return program.out();
    }

    /** What it told. */
    public String err() {
        return program.err();
    }

    /** A browser that nobody has used yet. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    /** Has the server do a command, which succeeds. */
    public String command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.toString()));
        Told told = Told.by(all.toArray(String[]::new));
        assertThat(told.status()).as(told.err()).isZero();
        return told.out().strip();
    }

    /** Makes an account whose password somebody else knows; returns it. */
    public String newcomer(String name, String role, String area) {
        return command("user", "add", name, "--person", "虚构的人", "--role", role, "--area", area);
    }

    /** Makes an account that has a password of its own, and signs it in. */
    public Visitor member(String name, String role, String area) throws IOException, InterruptedException {
        String first = newcomer(name, role, area);
        Visitor visitor = visitor();
        visitor.signIn(name, first);
        visitor.choose(first, PASSWORD);
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    @Override
    public void close() {
        program.close();
    }
}
