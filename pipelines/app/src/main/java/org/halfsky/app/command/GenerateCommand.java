package org.halfsky.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.AreaCode;
import org.halfsky.publish.invented.InventedSubmissions;
import org.halfsky.publish.invented.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code halfsky generate}: invented submissions to try things on. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Invents submissions for one area and all counties below it.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the files go; laid out like an inbox.")
    private Path out = Path.of(".");

    @Option(
            names = "--area",
            required = true,
            paramLabel = "CODE",
            description = "Six-digit area code, such as 370400.")
    private String area = "";

    @Option(
            names = "--years",
            required = true,
            paramLabel = "YYYY-YYYY",
            description = "First and last reference year.")
    private String years = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed invents the same figures (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--layout",
            paramLabel = "legal|mixed",
            defaultValue = "legal",
            description = "Legal forms only, or the layouts that offices send (${DEFAULT-VALUE}).")
    private String layout = "legal";

    @Override
    public Integer call() throws Exception {
        int[] span = span();
        AreaCode sender = area();
        Layout chosen = layout();
        List<Path> files;
        try {
            files = new InventedSubmissions(CatalogReader.read(null), seed)
                    .write(sender, span[0], span[1], chosen, out);
        } catch (IllegalArgumentException outside) {
            throw usage(outside.getMessage());
        }
        if (files.isEmpty()) {
            throw usage("--area: the catalog has no area %s in %s".formatted(sender, years));
        }
        System.out.printf("%d files with invented figures in %s%n", files.size(), out);
        return ExitStatus.DONE;
    }

    private AreaCode area() {
        try {
            return new AreaCode(area);
        } catch (IllegalArgumentException wrong) {
            throw usage("--area: " + wrong.getMessage());
        }
    }

    private int[] span() {
        if (!years.matches("\\d{4}(-\\d{4})?")) {
            throw usage("--years: '%s' is not a span such as 2010-2020".formatted(years));
        }
        int from = Integer.parseInt(years.substring(0, 4));
        int to = years.length() == 4 ? from : Integer.parseInt(years.substring(5));
        if (to < from) {
            throw usage("--years: %d comes before %d".formatted(to, from));
        }
        return new int[] {from, to};
    }

    private Layout layout() {
        try {
            return Layout.valueOf(layout.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw usage("--layout: '%s' is neither legal nor mixed".formatted(layout));
        }
    }

    private RuntimeException usage(@Nullable String message) {
        return spec == null
                ? new IllegalArgumentException(message)
                : new CommandLine.ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
