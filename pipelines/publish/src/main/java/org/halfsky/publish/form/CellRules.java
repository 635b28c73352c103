package org.halfsky.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.InputCheck;
import org.halfsky.model.InputCheck.Operand;
import org.halfsky.model.Severity;

/**
 * What one cell to be filled in checks as soon as something is typed into it.
 *
 * <p>A program holds one formula of at most 255 signs against a cell. So a rule over several cells is held against one of them only,
 * the last that has room; that also leaves the others free to be corrected first, for else two figures that have to be corrected
 * together would each refuse the other's correction.
 */
final class CellRules {

    private static final int LONGEST_FORMULA = 255;
    private static final int LONGEST_TEXT = 250;

    private final Operand cell;
    private final Function<Operand, String> addresses;
    private final List<InputCheck> own = new ArrayList<>();
    private final List<InputCheck> shared = new ArrayList<>();

    /** @param addresses of all cells of the sheet, such as {@code $D$9} */
    CellRules(Operand cell, Function<Operand, String> addresses) {
        this.cell = cell;
        this.addresses = addresses;
    }

    /** A rule over this cell alone. */
    void add(InputCheck check) {
        own.add(check);
    }

    /** Takes a rule over several cells on, if there is room for it. A warning does not go together with errors over several cells. */
    boolean take(InputCheck check) {
        boolean isOfOneKind = shared.stream()
                .allMatch(each -> (each.severity() == Severity.ERROR) == (check.severity() == Severity.ERROR));
        if (!isOfOneKind) {
            return false;
        }
        shared.add(check);
        if (validation().length() > LONGEST_FORMULA) {
            shared.remove(check);
            return false;
        }
        return true;
    }

    /** Whether what breaks the rules is refused; if not, the program asks whether it shall stand. */
    boolean refuses() {
        return shared.stream().allMatch(each -> each.severity() == Severity.ERROR);
    }

    /** True where what stands in the cell keeps to the rules: a number that does, or a sign for none. */
    String validation() {
        String address = addresses.apply(cell);
        List<String> terms = new ArrayList<>();
        own.forEach(each -> terms.add(each.at(addresses)));
        shared.forEach(each -> terms.add(holds(each)));
        String isFine =
                terms.isEmpty() ? "TRUE" : terms.size() == 1 ? terms.get(0) : "AND(" + String.join(",", terms) + ")";
        return "IF(ISNUMBER(%s),%s,%s)".formatted(address, isFine, isSign(address));
    }

    private static String isSign(String address) {
        return "ISNUMBER(MATCH(%s,%s,0))".formatted(address, MissingSign.LIST);
    }

    /** Nothing is said as long as one of the cells has no number. */
    private String holds(InputCheck check) {
        List<Operand> others = others(check);
        return "IF(COUNT(%s)<%d,TRUE,%s)".formatted(list(others), others.size(), safe(check));
    }

    private List<Operand> others(InputCheck check) {
        return check.operands().stream()
                .filter(each -> !each.equals(cell))
                .distinct()
                .toList();
    }

    private String list(List<Operand> operands) {
        return operands.stream().map(addresses).collect(Collectors.joining(","));
    }

    private String safe(InputCheck check) {
        String placed = check.at(addresses);
        boolean canFail = placed.contains("/") || placed.contains("SQRT");
        return canFail ? "IFERROR(" + placed + ",TRUE)" : placed;
    }

    /**
     * Names every rule that what stands in the cell breaks; nothing where it breaks none.
     *
     * @param about the rules over several cells that are to be told here
     */
    String telling(List<InputCheck> about) {
        String address = addresses.apply(cell);
        List<String> terms = new ArrayList<>();
        own.forEach(each -> terms.add("IF(%s,\"\",%s)".formatted(each.at(addresses), quoted(each))));
        about.forEach(each -> terms.add("IF(%s,\"\",%s)".formatted(holds(each), quoted(each))));
        String told = terms.isEmpty() ? "\"\"" : String.join("&", terms);
        return "IF(%1$s=\"\",\"\",IF(ISNUMBER(%1$s),%2$s,IF(%3$s,\"\",\"【强制性】R001 应填数字或缺报符号；\")))"
                .formatted(address, told, isSign(address));
    }

    private static String quoted(InputCheck check) {
        String text = "【%s】%s；".formatted(check.severity().label(), sentence(check));
        return '"' + cut(text).replace("\"", "\"\"") + '"';
    }

    /** The rules that it holds, for whoever has typed something else. */
    String explanation() {
        List<String> sentences = new ArrayList<>();
        own.forEach(each -> sentences.add(sentence(each)));
        shared.forEach(each -> sentences.add(sentence(each)));
        String rules = sentences.stream().distinct().collect(Collectors.joining("；"));
        String ending = refuses() ? "请核实后改正；无数据请填缺报符号。" : "请核实；确认无误可继续，报送时请说明原因。";
        return cutTo(LONGEST_TEXT - ending.length(), rules.isEmpty() ? "R001 应填数字或缺报符号" : rules) + "。" + ending;
    }

    private static String sentence(InputCheck check) {
        return check.rule() + " " + check.sentence();
    }

    static String cut(String text) {
        return cutTo(LONGEST_TEXT, text);
    }

    private static String cutTo(int most, String text) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
