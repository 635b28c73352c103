package org.halfsky.app.job;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.halfsky.model.file.Sha256;

/** Names a build of the program with its libraries, so that what another build wrote can be told from what this one would write. */
final class ProgramVersion {

    private static final int DIGITS = 12;

    private ProgramVersion() {}

    /** Follows from names and checksums of everything on the class path. */
    static String ofClassPath() throws IOException {
        return of(System.getProperty("java.class.path", ""));
    }

    static String of(String classPath) throws IOException {
        MessageDigest digest = Sha256.begin();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            if (entry.isEmpty()) {
                continue; // behind a separator at the end: it would mean the folder where the program was started
            }
            Path place = Path.of(entry);
            List<String> parts = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
            parts.forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return Sha256.hex(digest).substring(0, DIGITS);
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        CRC32 content = new CRC32();
        for (Path each : files) {
            content.update(folder.relativize(each).toString().getBytes(StandardCharsets.UTF_8));
            content.update(Files.readAllBytes(each));
        }
        return List.of(Long.toHexString(content.getValue()));
    }

    /** Only the directory at its end is read; of no file there is nothing to say. */
    private static List<String> ofJar(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return List.of();
        }
        try (ZipFile zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            return Collections.list(zip.entries()).stream()
                    .filter(each -> !each.isDirectory())
                    .map(ProgramVersion::described)
                    .sorted()
                    .toList();
        }
    }

    private static String described(ZipEntry entry) {
        return "%s %08x".formatted(entry.getName(), entry.getCrc());
    }
}
