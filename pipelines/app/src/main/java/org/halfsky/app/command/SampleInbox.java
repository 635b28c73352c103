package org.halfsky.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.app.home.Home;

/** Lays the sample files into the inbox of a new home, as counties would over the day. */
final class SampleInbox {

    private static final String CONFIGURATION = "halfsky:%n  notice: \"示例数据（虚构）：本册所有数字均为演示而编造，不代表任何地区的实际情况\"%n";

    private SampleInbox() {}

    /**
     * Copies the files, unless this home has received them before. A copy that was cut short is made again.
     *
     * @return whether there was anything to copy
     */
    static boolean lay(Path samples, Home home) throws IOException {
        if (!Files.isDirectory(samples)) {
            throw new IllegalStateException("%s: the sample data is not there".formatted(samples));
        }
        if (Files.exists(home.config())) {
            return false;
        }
        home.prepare();
        List<Path> files;
        try (Stream<Path> all = Files.walk(samples)) {
            files = all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        for (Path each : files) {
            Path copy = home.inbox().resolve(samples.relativize(each).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(
                    each,
                    copy,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
        Files.createDirectories(home.config().getParent());
        Files.writeString(home.config(), CONFIGURATION.formatted());
        return true;
    }
}
