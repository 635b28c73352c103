package org.halfsky.app.mainjob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.model.Answer;
import org.halfsky.model.SubmissionId;
import org.halfsky.warehouse.Warehouse;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A home on which the main job has run over the sample data; one run for all tests that look at it. They leave it as it is. */
public final class SampleHome implements AutoCloseable {

    static final Path SAMPLES = Path.of("../../sample-data/inbox");

    private final Path folder;
    private final Map<String, Answer> answers = new TreeMap<>();

    private SampleHome() throws Exception {
        folder = Files.createTempDirectory("sample-home");
        FileTree.drop(SAMPLES, folder.resolve("inbox"), 1);
        try (Installation installation = StandingClockRun.open(folder)) {
            if (!installation.run("nightly")) {
                throw new IllegalStateException("the main job failed over the sample data");
            }
            Warehouse warehouse = installation.part(Warehouse.class);
            for (SubmissionId each : warehouse.accepted()) {
                Answer answer = warehouse.answer(each);
                answers.put(answer.submission().inboxPath(), answer);
            }
        }
    }

    /** Makes it, or hands on the one that is there: the parameter of a {@code @BeforeAll}. */
    public static final class Provider implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SampleHome.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(SampleHome.class, any -> made(), SampleHome.class);
        }

        private static SampleHome made() {
            try {
                return new SampleHome();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    public Path folder() {
        return folder;
    }

    /** The folder of its release. */
    public Path release() throws IOException {
        return folder.resolve("releases/current").toRealPath();
    }

    /** What each sender was told, by path in the inbox. */
    Map<String, Answer> answers() {
        return answers;
    }

    /** Copies what a check without the warehouse looks at, so that it can be damaged. */
    public void copyTo(Path copy) throws IOException {
        for (String part : new String[] {"archive", "receipts", "releases"}) {
            try (Stream<Path> all = Files.walk(folder.resolve(part))) {
                for (Path each : all.toList()) {
                    Files.copy(each, copy.resolve(folder.relativize(each)), LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** Copies all of it, for a server that is to run on it. */
    public void copyWholeTo(Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(any -> !any.equals(folder)).toList()) {
                Files.copy(each, copy.resolve(folder.relativize(each)), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
