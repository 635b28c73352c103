package org.halfsky.publish.invented;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;

/**
 * Into which of the four cells (men and women, urban and rural) a count is divided. A count that is not divided one way keeps
 * everything on the first side of it.
 */
final class Shape {

    /** Men urban, men rural, women urban, women rural. */
    static final int CELLS = 4;

    static final Shape WHOLE = new Shape(false, false);
    static final Shape BY_RESIDENCE = new Shape(false, true);
    static final Shape BY_SEX = new Shape(true, false);
    static final Shape BY_BOTH = new Shape(true, true);

    private static final int[] NONE = {};

    private final boolean bySex;
    private final boolean byResidence;
    private final List<Breakdown> margins;
    private final Map<Breakdown, int[]> cells = new HashMap<>();

    private Shape(boolean bySex, boolean byResidence) {
        this.bySex = bySex;
        this.byResidence = byResidence;
        this.margins = Stream.of("T.T", "M.T", "F.T", "T.U", "T.R")
                .map(Breakdown::parse)
                .filter(this::divides)
                .toList();
        Arrays.stream(Sex.values())
                .flatMap(sex -> Arrays.stream(Residence.values()).map(residence -> new Breakdown(sex, residence)))
                .filter(this::divides)
                .forEach(each -> cells.put(each, cellsOf(each)));
    }

    private boolean divides(Breakdown breakdown) {
        return (breakdown.sex() == Sex.T || bySex) && (breakdown.residence() == Residence.T || byResidence);
    }

    private int[] cellsOf(Breakdown breakdown) {
        return IntStream.range(0, CELLS)
                .filter(this::has)
                .filter(cell -> isPartOf(cell, breakdown))
                .toArray();
    }

    /** @param parts {@code r}, {@code s}, {@code rs} or empty */
    static Shape of(String parts) {
        boolean sex = parts.contains("s");
        boolean residence = parts.contains("r");
        if (sex) {
            return residence ? BY_BOTH : BY_SEX;
        }
        return residence ? BY_RESIDENCE : WHOLE;
    }

    static boolean isWomen(int cell) {
        return cell >= 2;
    }

    static boolean isRural(int cell) {
        return cell % 2 == 1;
    }

    /** Whether a cell of the finest division belongs to a breakdown. */
    static boolean isPartOf(int cell, Breakdown breakdown) {
        return (breakdown.sex() == Sex.T || isWomen(cell) == (breakdown.sex() == Sex.F))
                && (breakdown.residence() == Residence.T || isRural(cell) == (breakdown.residence() == Residence.R));
    }

    boolean isBySex() {
        return bySex;
    }

    boolean isByResidence() {
        return byResidence;
    }

    /** The cell of this shape in which a finer cell ends up. */
    int cellOf(int finer) {
        return (bySex && isWomen(finer) ? 2 : 0) + (byResidence && isRural(finer) ? 1 : 0);
    }

    boolean has(int cell) {
        return cellOf(cell) == cell;
    }

    /** The cells that add up to a breakdown; none where this shape cannot tell. Not to be changed. */
    int[] cells(Breakdown breakdown) {
        return cells.getOrDefault(breakdown, NONE);
    }

    boolean tells(Breakdown breakdown) {
        return cells.containsKey(breakdown);
    }

    /** The total and each single division of it, such as are printed on forms. */
    List<Breakdown> margins() {
        return margins;
    }
}
