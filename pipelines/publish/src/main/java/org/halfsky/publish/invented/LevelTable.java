package org.halfsky.publish.invented;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** The rows of {@code level.csv}: plausible levels and trends, with the national anchors of the decade 2010 to 2020. */
final class LevelTable {

    private static final int COLUMNS = 15;

    private final Map<IndicatorCode, Level> levels;

    private LevelTable(Map<IndicatorCode, Level> levels) {
        this.levels = levels;
    }

    static LevelTable read() {
        try (InputStream file = Objects.requireNonNull(LevelTable.class.getResourceAsStream("level.csv"))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new LevelTable(lines.stream()
                    .skip(1)
                    .map(LevelTable::level)
                    .collect(Collectors.toUnmodifiableMap(Level::indicator, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Level of(IndicatorCode indicator) {
        return levels.get(indicator);
    }

    private static Level level(String line) {
        String[] field = line.split(",", -1);
        if (field.length != COLUMNS) {
            throw new IllegalStateException("level.csv: '%s': expected %d columns".formatted(line, COLUMNS));
        }
        int dot = field[1].indexOf('.');
        String of = dot < 0 ? field[1] : field[1].substring(0, dot);
        return new Level(
                new IndicatorCode(field[0]),
                of.isEmpty() ? null : new IndicatorCode(of),
                part(dot < 0 ? "" : field[1].substring(dot + 1)),
                field[2].isEmpty() ? null : path(field),
                Shape.of(field[7]),
                number(field[8], 0),
                number(field[9], 0) / 100,
                number(field[10], 100) / 100,
                terms(field[11]),
                number(field[12], 0),
                field[13].isEmpty() ? List.of() : List.of(number(field[13], 0) / 100, number(field[14], 0) / 100));
    }

    private static Path path(String[] field) {
        return new Path(
                number(field[2], 1),
                number(field[3], 0),
                number(field[4], 0),
                number(field[5], 0),
                number(field[6], 0));
    }

    private static Breakdown part(String letter) {
        return switch (letter) {
            case "" -> Breakdown.TOTAL;
            case "M", "F" -> Breakdown.parse(letter + ".T");
            case "U", "R" -> Breakdown.parse("T." + letter);
            default -> throw new IllegalStateException("level.csv: part '%s': expected M, F, U or R".formatted(letter));
        };
    }

    private static List<Integer> terms(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|", -1)).map(Integer::valueOf).toList();
    }

    private static double number(String text, double otherwise) {
        return text.isEmpty() ? otherwise : Double.parseDouble(text);
    }
}
