package org.halfsky.ingest.figure;

import static org.halfsky.ingest.figure.Unit.Family.AGE;
import static org.halfsky.ingest.figure.Unit.Family.AREA;
import static org.halfsky.ingest.figure.Unit.Family.BARE;
import static org.halfsky.ingest.figure.Unit.Family.COPY;
import static org.halfsky.ingest.figure.Unit.Family.HOUR;
import static org.halfsky.ingest.figure.Unit.Family.MONEY;
import static org.halfsky.ingest.figure.Unit.Family.PERSON;
import static org.halfsky.ingest.figure.Unit.Family.POINTS;
import static org.halfsky.ingest.figure.Unit.Family.RATE;
import static org.halfsky.ingest.figure.Unit.Family.THING;
import static org.halfsky.ingest.figure.Unit.Family.VISIT;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units in all spellings that are seen. */
final class Units {
    static final String PER_MILLE_MISSPELT = "%[。oO0º°]|[0oO]/[0oO]{2}";

    private static final Pattern PERCENT = Pattern.compile("%|百分之一?|百分比|百分率|[oO]/[oO]");
    private static final Pattern POINT = Pattern.compile("个?百分点");
    private static final Pattern PER_MILLE = Pattern.compile("‰。?|千分之一?|千分比|" + PER_MILLE_MISSPELT);
    private static final Pattern PER_TEN_THOUSAND = Pattern.compile("‱|万分之一?|万分比|[0oO]/[0oO]{3}");
    private static final Pattern PER_HUNDRED_THOUSAND = Pattern.compile("(?:十|10)万分之(?:一|1)?");
    private static final Pattern PER = Pattern.compile(
            "(?:1|一|人|例|名)?/" + "(10万|十万|100000|100,000|1?万|一万|10000|10,000|1?千|一千|1000)(?:人口?|名|例|个|活产儿?|孕产妇|围产儿)?");
    private static final Pattern COUNT = Pattern.compile("(万亿|亿|千万|百万|十万|万|千|百)?(.*)");

    private static final Map<String, Integer> ZEROS =
            Map.of("百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);
    private static final Map<String, Integer> PER_ZEROS =
            Map.of("10万", 5, "十万", 5, "100000", 5, "100,000", 5, "千", 3, "1千", 3, "一千", 3, "1000", 3);

    private static final Map<String, Set<Unit.Family>> WORDS = Map.ofEntries(
            Map.entry("人", Set.of(PERSON)),
            Map.entry("口人", Set.of(PERSON)),
            Map.entry("人口", Set.of(PERSON)),
            Map.entry("名", Set.of(PERSON)),
            Map.entry("位", Set.of(PERSON)),
            Map.entry("人次", Set.of(VISIT)),
            Map.entry("例", Set.of(PERSON, THING)),
            Map.entry("个", Set.of(PERSON, THING)),
            Map.entry("元", Set.of(MONEY)),
            Map.entry("册", Set.of(COPY)),
            Map.entry("本", Set.of(COPY)),
            Map.entry("岁", Set.of(AGE)),
            Map.entry("周岁", Set.of(AGE)),
            Map.entry("年", Set.of(AGE)),
            Map.entry("小时", Set.of(HOUR)),
            Map.entry("平方米", Set.of(AREA)),
            Map.entry("平米", Set.of(AREA)),
            Map.entry("㎡", Set.of(AREA)),
            Map.entry("m2", Set.of(AREA)),
            Map.entry("m²", Set.of(AREA)));
    private static final String THINGS = "所家处座间件起宗场份户对张项条台套部支只班站次";

    private Units() {}

    /** The unit that a text names, brackets, blanks and the word 单位 left off; empty where it names none that we know. */
    static Optional<Unit> parse(String text) {
        String bare = bare(text);
        if (PERCENT.matcher(bare).matches()) {
            return rate(2);
        }
        if (PER_MILLE.matcher(bare).matches()) {
            return rate(3);
        }
        if (PER_TEN_THOUSAND.matcher(bare).matches()) {
            return rate(4);
        }
        if (PER_HUNDRED_THOUSAND.matcher(bare).matches()) {
            return rate(5);
        }
        if (POINT.matcher(bare).matches()) {
            return Optional.of(new Unit(Set.of(POINTS), BigDecimal.ONE.movePointLeft(2)));
        }
        Matcher per = PER.matcher(bare);
        return per.matches() ? rate(PER_ZEROS.getOrDefault(per.group(1), 4)) : count(bare);
    }

    /** The words of a unit without what surrounds them. */
    static String bare(String text) {
        String bare = HalfWidth.fold(text).replace(" ", "").replaceFirst("^(?:计量)?单位[:：]?", "");
        int last = bare.length() - 1;
        boolean bracketed = last > 0 && "([【〔".indexOf(bare.charAt(0)) >= 0 && ")]】〕".indexOf(bare.charAt(last)) >= 0;
        return bracketed ? bare.substring(1, last) : bare;
    }

    private static Optional<Unit> rate(int zeros) {
        return Optional.of(new Unit(Set.of(RATE), BigDecimal.ONE.movePointLeft(zeros)));
    }

    private static Optional<Unit> count(String bare) {
        Matcher count = COUNT.matcher(bare);
        if (bare.isEmpty() || !count.matches()) {
            return Optional.empty();
        }
        BigDecimal step = count.group(1) == null
                ? BigDecimal.ONE
                : BigDecimal.ONE.movePointRight(ZEROS.getOrDefault(count.group(1), 0));
        String word = count.group(2);
        if (word.isEmpty()) {
            return Optional.of(new Unit(Set.of(BARE), step));
        }
        if (word.length() == 1 && THINGS.contains(word)) {
            return Optional.of(new Unit(Set.of(THING), step));
        }
        return Optional.ofNullable(WORDS.get(word)).map(families -> new Unit(families, step));
    }
}
