package org.halfsky.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.HomeSettings;
import org.halfsky.app.template.Templates;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code halfsky template}: the blank form that an area fills in and sends back. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Writes the blank form of one area and year, with last year's accepted figures and the checks in it.")
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(
            names = "--home",
            required = true,
            paramLabel = "DIR",
            description = "The home folder; need not be free, since only its catalog and current release are read.")
    private Path home = Path.of(".");

    @Option(
            names = "--area",
            required = true,
            paramLabel = "CODE",
            description = "Six-digit code of a county, prefecture or province, such as 370481.")
    private String area = "";

    @Option(names = "--year", required = true, paramLabel = "YYYY", description = "The reference year.")
    private int year;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The .xlsx to write; with --all-below a folder. What is there already is never overwritten.")
    private Path out = Path.of(".");

    @Option(names = "--all-below", description = "One file for the area and for every area below it that owes a form.")
    private boolean allBelow;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(home)) {
            throw usage("--home: there is no folder %s".formatted(home));
        }
        Home folder = new Home(home);
        Catalog catalog = CatalogReader.read(Files.isDirectory(folder.catalog()) ? folder.catalog() : null);
        Area chosen = area(catalog);
        try (Templates templates =
                Templates.open(folder, catalog, HomeSettings.of(folder).checks())) {
            Map<Area, Path> files = allBelow ? below(chosen, templates) : single(chosen, templates, catalog);
            refuseToOverwrite(files);
            int figures = 0;
            for (Map.Entry<Area, Path> each : files.entrySet()) {
                figures += templates.write(each.getKey(), year, each.getValue());
            }
            System.out.printf(
                    "%d %s, %d figures of %d in 上年: %s%n",
                    files.size(), files.size() == 1 ? "blank form" : "blank forms", figures, year - 1, out);
            return ExitStatus.DONE;
        }
    }

    private Area area(Catalog catalog) {
        AreaCode code;
        try {
            code = new AreaCode(area);
        } catch (IllegalArgumentException wrong) {
            throw usage("--area: " + wrong.getMessage());
        }
        List<Area> spans = catalog.spansOf(code);
        if (spans.isEmpty()) {
            throw usage("--area: the catalog has no area %s".formatted(code));
        }
        return catalog.area(code, year)
                .orElseThrow(() -> usage("--year: %s is in the catalog of %s, not of %d"
                        .formatted(
                                code,
                                spans.stream().map(TemplateCommand::span).collect(Collectors.joining(" and ")),
                                year)));
    }

    private static String span(Area area) {
        Integer last = area.validTo();
        return "%d–%s (%s)".formatted(area.validFrom(), last == null ? "" : last, area.name());
    }

    private Map<Area, Path> single(Area chosen, Templates templates, Catalog catalog) {
        if (!templates.owing(chosen, year).contains(chosen)) {
            throw usage(owesNothing(chosen, catalog));
        }
        if (!out.getFileName().toString().endsWith(".xlsx")) {
            throw usage("--out: %s: expected a file that ends in .xlsx".formatted(out));
        }
        Path parent = out.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw usage("--out: there is no folder %s".formatted(parent));
        }
        return Map.of(chosen, out);
    }

    private String owesNothing(Area chosen, Catalog catalog) {
        String duties = catalog.duties().stream()
                .map(each -> "every %s below %s for %d–%d (%s)"
                        .formatted(each.level().code(), each.under(), each.fromYear(), each.toYear(), each.form()))
                .collect(Collectors.joining(", "));
        return "--area: %s %s owes no form for %d; catalog/reporting.csv asks %s"
                .formatted(chosen.code(), chosen.name(), year, duties);
    }

    private Map<Area, Path> below(Area chosen, Templates templates) throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw usage("--out: %s is a file; --all-below expects a folder".formatted(out));
        }
        Map<Area, Path> files = new LinkedHashMap<>();
        for (Area each : templates.owing(chosen, year)) {
            files.put(each, out.resolve("%s_%s_%d年统计监测表.xlsx".formatted(each.code(), each.name(), year)));
        }
        if (files.isEmpty()) {
            throw usage("--area: neither %s nor an area below it owes a form for %d".formatted(chosen.code(), year));
        }
        Files.createDirectories(out);
        return files;
    }

    private void refuseToOverwrite(Map<Area, Path> files) {
        List<Path> there = files.values().stream().filter(Files::exists).toList();
        if (!there.isEmpty()) {
            throw usage("--out: %s is there already and may have been filled in; name another".formatted(there.get(0)));
        }
    }

    private RuntimeException usage(String message) {
        return spec == null
                ? new IllegalArgumentException(message)
                : new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
