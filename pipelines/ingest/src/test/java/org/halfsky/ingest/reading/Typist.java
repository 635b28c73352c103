package org.halfsky.ingest.reading;

import com.ibm.icu.text.Transliterator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Indicator;

/** Types names the way offices do: blanks inside, full width, order marks, other brackets. The meaning stays. */
final class Typist {

    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

    private final Random dice;
    private final boolean tidy;
    private final boolean myriads;
    private final Truth truth;

    Typist(Random dice, Truth truth) {
        this.truth = truth;
        this.dice = dice;
        this.tidy = dice.nextInt(4) == 0;
        this.myriads = dice.nextInt(4) == 0;
    }

    private boolean chance(int oneIn) {
        return !tidy && dice.nextInt(oneIn) == 0;
    }

    String area(Area area) {
        String name = area.name();
        if (chance(8)) {
            return List.of(
                            area.code().value(),
                            area.code().value() + "000000",
                            area.code().value() + "000")
                    .get(dice.nextInt(3));
        }
        if (chance(8) && name.length() > 2 && name.matches(".*[市县区]") && !name.matches(".*(?:自治.|[地新林特]区)")) {
            String shorter = name.substring(0, name.length() - 1);
            return truth.isUnique(shorter) ? shorter : name;
        }
        if (chance(12)) {
            return TRADITIONAL.transliterate(name);
        }
        return chance(4) ? spaced(name) : name;
    }

    String plainArea(Area area) {
        return chance(6) ? spaced(area.name()) : area.name();
    }

    String indicator(Indicator indicator, boolean withUnit) {
        String name = indicator.name();
        if (chance(10)) {
            return indicator.code().value();
        }
        if (withUnit && !name.contains(indicator.unit())) {
            name += chance(2) ? "(" + indicator.unit() + ")" : "（" + indicator.unit() + "）";
        }
        if (chance(12)) {
            name = TRADITIONAL.transliterate(name);
        }
        if (chance(6)) {
            name = name.replace("（", "(").replace("）", ")").replace("“", "\"").replace("”", "\"");
        }
        if (chance(6)) {
            name = wide(name);
        }
        if (chance(5)) {
            name = name.substring(0, 2) + (chance(2) ? "\n" : " ") + name.substring(2);
        }
        return name;
    }

    /** An order mark before a name in a stub. */
    String marked(int number, String name) {
        return switch (tidy ? 9 : dice.nextInt(9)) {
            case 0 -> (number + 1) + "." + name;
            case 1 -> (number + 1) + "、" + name;
            case 2 -> "（" + (number + 1) + "）" + name;
            case 3 -> "  " + name;
            case 4 -> (char) ('①' + number % 20) + name;
            default -> name;
        };
    }

    String year(int year) {
        return switch (dice.nextInt(4)) {
            case 0 -> year + "年";
            case 1 -> chance(2) ? wide(year + "年") : year + "年";
            case 2 -> year + "年度";
            default -> String.valueOf(year);
        };
    }

    String group(Breakdown group, boolean inStub) {
        String prefix = inStub && chance(2) ? "其中：" : "";
        if (group.residence() == Residence.U) {
            return prefix + (chance(2) ? "城镇" : "城市");
        }
        if (group.residence() == Residence.R) {
            return prefix + "农村";
        }
        if (group.sex() == Sex.T) {
            return chance(3) ? "总计" : "合计";
        }
        String sex = group.sex() == Sex.F ? "女" : "男";
        return prefix + (chance(2) ? sex + "性" : sex);
    }

    /** The unit beside a row; head counts may come in tens of thousands. */
    String unit(Indicator indicator) {
        return inMyriads(indicator) ? "万人" : indicator.unit();
    }

    private boolean inMyriads(Indicator indicator) {
        return myriads && indicator.unit().equals("人");
    }

    /**
     * The entry as typed; numbers stay numbers where they are typed plainly.
     *
     * @param statesUnit {@link #unit} stands beside it
     */
    String entry(String entry, Indicator indicator, boolean statesUnit) {
        if (!entry.matches("\\d+(\\.\\d+)?")) {
            return entry;
        }
        if (statesUnit && inMyriads(indicator)) {
            return new BigDecimal(entry).movePointLeft(4).stripTrailingZeros().toPlainString();
        }
        if (!chance(4)) {
            return entry;
        }
        return switch (dice.nextInt(7)) {
            case 0 -> wide(entry);
            case 1 -> " " + entry + " ";
            case 2 -> grouped(entry);
            case 3 -> entry + sign(indicator.unit());
            case 4 -> entry + "¹";
            case 5 -> "，" + entry;
            default -> entry + " " + sign(indicator.unit());
        };
    }

    private String sign(String unit) {
        return switch (unit) {
            case "%" -> chance(2) ? "％" : "%";
            case "‰" -> chance(2) ? "%o" : "‰";
            case "1/10万" -> chance(2) ? "/十万" : "/10万";
            case "人", "所", "个" -> unit;
            default -> "";
        };
    }

    private static String grouped(String entry) {
        return entry.matches("\\d{4}") ? entry.charAt(0) + "," + entry.substring(1) : entry;
    }

    private static String spaced(String name) {
        return String.join(" ", name.split(""));
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            wide.append(c > ' ' && c < 127 ? (char) (c - '!' + '！') : c);
        }
        return wide.toString();
    }
}
