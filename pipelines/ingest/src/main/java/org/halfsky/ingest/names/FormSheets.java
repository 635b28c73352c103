package org.halfsky.ingest.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halfsky.model.catalog.FormLine;

/** Tells which legal form a sheet is: by its 表号, else by its title, else by the lines that stand on it. */
public final class FormSheets {

    private static final int ENOUGH_LINES = 5;
    private static final String NUMBER = "表号:";

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Set<String>> labels = new LinkedHashMap<>();

    public FormSheets(List<FormLine> formLines) {
        for (FormLine line : formLines) {
            titles.putIfAbsent(line.form(), Folding.fold(line.formTitle()));
            labels.computeIfAbsent(line.form(), unused -> new HashSet<>()).add(Folding.fold(line.label()));
        }
    }

    /**
     * The form.
     *
     * @param texts of the cells of one sheet, as typed
     * @return its code; empty where the sheet is no legal form, or its title is that of several
     */
    public Optional<String> form(Collection<String> texts) {
        List<String> folded = texts.stream().map(Folding::fold).toList();
        return only(titles.keySet().stream().filter(each -> isNumbered(folded, each)))
                .or(() -> only(titles.keySet().stream().filter(each -> isTitled(folded, each))))
                .or(() -> byLines(new HashSet<>(folded)));
    }

    private static Optional<String> only(Stream<String> forms) {
        List<String> found = forms.toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isNumbered(List<String> texts, String form) {
        String number = NUMBER + Folding.fold(form);
        return texts.stream().anyMatch(each -> each.equals(number) || each.equals(number + "表"));
    }

    private boolean isTitled(List<String> texts, String form) {
        String title = titles.getOrDefault(form, "");
        return !title.isEmpty() && texts.stream().anyMatch(each -> each.contains(title));
    }

    private Optional<String> byLines(Set<String> texts) {
        return labels.entrySet().stream()
                .filter(each -> common(each.getValue(), texts) >= ENOUGH_LINES)
                .max(Comparator.comparingLong(each -> common(each.getValue(), texts)))
                .map(Map.Entry::getKey);
    }

    private static long common(Set<String> labels, Set<String> texts) {
        return labels.stream().filter(texts::contains).count();
    }
}
