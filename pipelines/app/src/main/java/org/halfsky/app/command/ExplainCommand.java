package org.halfsky.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.halfsky.app.explanation.ExplanationText;
import org.halfsky.app.home.Home;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.Explanation;
import org.halfsky.model.explanation.Explanations;
import org.halfsky.model.explanation.Match;
import org.halfsky.model.explanation.NamedCode;
import org.halfsky.model.explanation.Question;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.explain.ParquetExplanations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code halfsky explain}: why this number. Needs nothing but the release, so it may run while anything else does. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says in Chinese why a published figure is what it is, down to file, sheet and cell.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Parameters(index = "0", paramLabel = "AREA", description = "Code or name, former ones too.")
    private String area = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", description = "Code or name.")
    private String indicator = "";

    @Parameters(index = "2", paramLabel = "YEAR", description = "Reference year.")
    private int year;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What had been accepted by the end of that day, such as 2021-03-31.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--breakdown",
            paramLabel = "F.T",
            defaultValue = "T.T",
            description = "Sex and residence (${DEFAULT-VALUE}).")
    private String breakdown = "T.T";

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1",
            description = "Levels of parts to tell down to their cells (${DEFAULT-VALUE}).")
    private int depth = 1;

    @Override
    public Integer call() {
        Home place = new Home(home.folder);
        Optional<Path> release = new Releases(place.releases(), Clock.systemUTC()).currentFolder();
        if (release.isEmpty()) {
            System.err.printf("%s：还没有发布过结果，请先运行 halfsky nightly%n", place.releases());
            return ExitStatus.FAILED;
        }
        try (Explanations explanations = ParquetExplanations.open(release.get().resolve("parquet"))) {
            Question question = new Question(
                    new AreaCode(one("地区", area, explanations.area(area))),
                    new IndicatorCode(one("指标", indicator, explanations.indicator(indicator))),
                    year,
                    breakdown(),
                    asOf);
            Optional<Explanation> explanation = explanations.explain(question);
            System.out.print(
                    explanation.map(each -> ExplanationText.of(each, depth)).orElse(nothing(question)));
            return ExitStatus.DONE;
        }
    }

    private static String nothing(Question question) {
        return "%s %s %d年（%s）：没有任何地区上报过%s%n"
                .formatted(
                        question.area(),
                        question.indicator(),
                        question.year(),
                        question.breakdown(),
                        question.asOf() == null ? "" : "（截至 " + question.asOf() + "）");
    }

    private String one(String kind, String words, Match match) {
        Optional<NamedCode> only = match.only();
        if (only.isPresent()) {
            return only.get().code();
        }
        if (!match.found().isEmpty()) {
            throw usage("%s“%s”有多个，请改用代码：%s".formatted(kind, words, listed(match.found())));
        }
        String nearest = match.nearest().isEmpty() ? "" : "；相近的有：" + listed(match.nearest());
        throw usage("没有名称或代码为“%s”的%s%s".formatted(words, kind, nearest));
    }

    private static String listed(List<NamedCode> codes) {
        return codes.stream().map(NamedCode::toString).collect(Collectors.joining("、"));
    }

    private Breakdown breakdown() {
        try {
            return Breakdown.parse(breakdown);
        } catch (IllegalArgumentException wrong) {
            throw usage("--breakdown：“%s”应为性别.城乡，例如 F.T（女）、T.R（农村）".formatted(breakdown));
        }
    }

    private RuntimeException usage(String message) {
        return spec == null
                ? new IllegalArgumentException(message)
                : new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
