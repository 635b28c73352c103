package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.halfsky.ingest.table.SheetView.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sheet behind columns that are empty from top to bottom, and where a head begins anew, if what stands to the right is a table of
 * its own: its head lies in other rows, or its title speaks of another area, year or indicator. Tables that share their head rows and
 * their title are left to {@link BlockSplitter}.
 */
final class Regions {

    private static final int MOST_CUTS = 20;

    private final SheetView view;
    private final TitleReader titles;

    Regions(SheetView view, TitleReader titles) {
        this.view = view;
        this.titles = titles;
    }

    /** Columns from the first to the last, and the tables in them. */
    private record Part(int first, int last, SheetView view, SheetLayout layout) {

        @Nullable
        Table table() {
            return layout.tables().isEmpty() ? null : layout.tables().get(0);
        }

        boolean isHead(int gridRow) {
            return layout.tables().stream()
                    .flatMap(each -> each.head().stream())
                    .anyMatch(each -> view.gridRow(each) == gridRow);
        }

        /** The head begins with the announcement of names, as that of a table of its own does. */
        boolean opens() {
            Table table = table();
            if (table == null || table.head().isEmpty() || table.body().isEmpty()) {
                return false;
            }
            Word word = view.label(view.row(table.head().get(0)).get(0).cell()).word();
            return word == Word.INDICATOR || word == Word.AREA || word == Word.YEAR || word == Word.INDICATOR_CODE;
        }
    }

    /** The parts, from the left. */
    List<Region> split() {
        SortedSet<Integer> cuts = cuts();
        if (cuts.isEmpty() || cuts.size() > MOST_CUTS) {
            return List.of(new Region(view, new TableFinder(view).find(), Axes.NOTHING));
        }
        List<Part> parts = new ArrayList<>();
        Part left = part(0, cuts.first() - 1);
        for (int cut : cuts) {
            SortedSet<Integer> further = cuts.tailSet(cut + 1);
            int last = (further.isEmpty() ? view.columnCount() : further.first()) - 1;
            Part right = part(cut, last);
            if (isOfItsOwn(left, right)) {
                parts.add(left);
                left = right;
            } else {
                left = part(left.first(), last);
            }
        }
        parts.add(left);
        return regions(parts);
    }

    private Part part(int first, int last) {
        SheetView columns = view.columns(first, last);
        return new Part(first, last, columns, new TableFinder(columns).find());
    }

    /** Columns behind an empty one, and columns in which a head announces again what it has announced before. */
    private SortedSet<Integer> cuts() {
        boolean[] filled = new boolean[view.columnCount()];
        SortedSet<Integer> cuts = new TreeSet<>();
        for (int row = 0; row < view.rowCount(); row++) {
            Set<Word> announced = EnumSet.noneOf(Word.class);
            for (Placed each : view.row(row)) {
                filled[each.column()] = true;
                Word word = view.label(each.cell()).word();
                if ((word == Word.INDICATOR || word == Word.AREA) && !announced.add(word)) {
                    cuts.add(each.column());
                }
            }
        }
        for (int column = 1; column + 1 < filled.length; column++) {
            if (!filled[column]) {
                cuts.add(column + 1);
            }
        }
        return cuts;
    }

    private boolean isOfItsOwn(Part left, Part right) {
        Table here = left.table();
        Table there = right.table();
        if (here == null || there == null || !right.opens()) {
            return false;
        }
        boolean shared = left.isHead(right.view().gridRow(there.head().get(0)));
        return !shared || differ(left, here, right, there);
    }

    private boolean differ(Part left, Table here, Part right, Table there) {
        Axes one = titles.lines(left.view(), here.titles());
        Axes other = titles.lines(right.view(), there.titles());
        boolean years =
                one.year() != null && other.year() != null && !one.year().equals(other.year());
        return years || apart(one.areas(), other.areas()) || apart(one.indicators(), other.indicators());
    }

    private static <T> boolean apart(Set<T> one, Set<T> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private List<Region> regions(List<Part> parts) {
        Axes outer = parts.size() < 2 || contradict(parts) ? Axes.NOTHING : titles.lines(view, shared(parts));
        return parts.stream()
                .map(each -> new Region(each.view(), each.layout(), outer))
                .toList();
    }

    private boolean contradict(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            Table here = parts.get(i - 1).table();
            Table there = parts.get(i).table();
            if (here != null && there != null && differ(parts.get(i - 1), here, parts.get(i), there)) {
                return true;
            }
        }
        return false;
    }

    /** The rows above every part's first table. */
    private List<Integer> shared(List<Part> parts) {
        int first = Integer.MAX_VALUE;
        for (Part part : parts) {
            Table table = part.table();
            if (table != null) {
                List<Integer> rows = table.head().isEmpty() ? table.body() : table.head();
                first = Math.min(first, part.view().gridRow(rows.get(0)));
            }
        }
        int end = first;
        return IntStream.range(0, view.rowCount())
                .filter(row -> view.gridRow(row) < end)
                .boxed()
                .toList();
    }
}
