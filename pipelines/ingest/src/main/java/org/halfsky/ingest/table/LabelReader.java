package org.halfsky.ingest.table;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.ingest.names.AreaNames;
import org.halfsky.ingest.names.IndicatorNames;
import org.halfsky.ingest.names.UnitWords;
import org.halfsky.ingest.names.Wording;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;

/** Reads the words of head and stub cells. Whole names first: 农村自来水普及率 is an indicator, not 农村 and something else. */
public final class LabelReader {

    private static final int REMEMBERED = 20_000;
    private static final Pattern LATIN = Pattern.compile("[\\x21-\\x7E]*[A-Z]{2,}[\\x21-\\x7E]*|[A-Z]");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\((.+)\\)$");
    private static final Pattern TAIL_BRACKET = Pattern.compile("^(.+?)\\(([^()]+)\\)$");
    private static final Pattern TAIL_PART = Pattern.compile("^(.{2,})[-:_,、](?:其中:?)?([^-:_,、]{1,6})$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.|(?=\\D))");
    private static final Pattern SUMMED = Pattern.compile("合计|总计|\\(?汇总\\)?");
    private static final Pattern TAIL_YEAR = Pattern.compile("^(.{2,}?)((?:19|20)\\d\\d年度?)$");
    private static final Pattern OWN = Pattern.compile("^(?:全|本|我)(?:省|市|县|区|旗|州|盟|自治区|自治州|自治县)");

    private final IndicatorNames indicatorNames;
    private final AreaNames areaNames;
    private final Map<String, CellWords> remembered = new ConcurrentHashMap<>();

    public LabelReader(IndicatorNames indicatorNames, AreaNames areaNames) {
        this.indicatorNames = indicatorNames;
        this.areaNames = areaNames;
    }

    /** What the words say; {@link Label#NONE} where they are blank. */
    public Label read(String text) {
        return words(text).label();
    }

    /** The words, looked at from every side. */
    CellWords words(String text) {
        if (CellText.isPlainNumber(text)) {
            return CellWords.number(text);
        }
        CellWords known = remembered.get(text);
        if (known == null) {
            known = CellWords.of(text, compute(text));
            if (remembered.size() < REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known;
    }

    private Label compute(String text) {
        Wording wording = Wording.of(text);
        if (wording.body().isEmpty()) {
            return text.isBlank() ? Label.NONE : new LabelBuilder(text, wording).build();
        }
        LabelBuilder label = new LabelBuilder(text, wording);
        if (!name(label, wording.body()) && !apart(label, wording.body()) && !numbered(label, wording.body())) {
            label.rest(Wording.key(wording.body()));
            label.latin(LATIN.matcher(wording.body()).matches());
        }
        return label.build();
    }

    /** 8.5岁以下儿童死亡数 is the eighth line about children under five, where nothing is known of children under 8.5. */
    private boolean numbered(LabelBuilder label, String body) {
        Matcher number = NUMBER.matcher(body);
        for (int end = 0; number.find() && number.start() == end; end = number.end()) {
            String key = Wording.key(body.substring(number.end()));
            if (!indicatorNames.named(key).isEmpty()) {
                return name(label, key);
            }
        }
        return false;
    }

    /** The words as one name: a code, an indicator, an area, an announcement, a year or a breakdown, and nothing else. */
    private boolean name(LabelBuilder label, String body) {
        String key = Wording.key(body);
        Set<IndicatorCode> indicators =
                indicatorNames.coded(body).map(Set::of).orElseGet(() -> indicatorNames.named(key));
        if (!indicators.isEmpty()) {
            label.indicators(key, indicators);
            return true;
        }
        Word word = Words.of(key);
        if (word != Word.NONE) {
            label.word(key, word);
            return true;
        }
        return period(label, body) || breakdown(label, key) || area(label, key);
    }

    private static boolean period(LabelBuilder label, String body) {
        Period period = Period.of(body);
        if (period != null) {
            label.period(period);
        }
        return period != null;
    }

    private static boolean breakdown(LabelBuilder label, String key) {
        Group group = Group.of(key);
        if (group != null) {
            label.group(group);
        }
        return group != null;
    }

    private boolean area(LabelBuilder label, String key) {
        Set<AreaCode> areas = areaNames.coded(key).map(Set::of).orElseGet(() -> areaNames.named(key));
        if (!areas.isEmpty()) {
            label.areas(key, areas);
            return true;
        }
        Matcher own = OWN.matcher(key);
        if (own.lookingAt()
                && (own.end() == key.length()
                        || SUMMED.matcher(key.substring(own.end())).matches())) {
            label.own(key);
            return true;
        }
        return false;
    }

    /** Several names in one cell: a year before, a breakdown before or behind, in brackets or after a dash. */
    private boolean apart(LabelBuilder label, String body) {
        Period.Leading leading = Period.leading(body);
        if (leading != null) {
            label.period(leading.period());
            return leading.rest().isEmpty() || rest(label, leading.rest());
        }
        return rest(label, body);
    }

    private boolean rest(LabelBuilder label, String body) {
        String whole = IN_BRACKETS.matcher(body).replaceFirst("$1");
        if (name(label, whole)) {
            return true;
        }
        Matcher bracket = TAIL_BRACKET.matcher(body);
        if (bracket.matches() && aside(label, bracket.group(2))) {
            return named(label, bracket.group(1));
        }
        Matcher part = TAIL_PART.matcher(body);
        if (part.matches() && Group.of(Wording.key(part.group(2))) != null) {
            breakdown(label, Wording.key(part.group(2)));
            return named(label, part.group(1));
        }
        Group.Leading leading = Group.leading(Wording.key(body));
        if (leading != null && !indicatorNames.named(leading.rest()).isEmpty()) {
            label.group(leading.group());
            return name(label, leading.rest());
        }
        Matcher year = TAIL_YEAR.matcher(body);
        if (year.matches() && name(label, year.group(1))) {
            return period(label, year.group(2));
        }
        Matcher own = OWN.matcher(body);
        return own.lookingAt() && isName(body.substring(own.end())) && name(label, body.substring(own.end()));
    }

    private boolean isName(String body) {
        String key = Wording.key(body);
        return !indicatorNames.named(key).isEmpty() || Group.of(key) != null;
    }

    private boolean named(LabelBuilder label, String body) {
        Wording again = Wording.of(body);
        label.unit(again.unit());
        if (!name(label, again.body()) && !apart(label, again.body())) {
            label.rest(again.key());
        }
        return true;
    }

    /** What stands in brackets behind a name: a year, a breakdown, a unit, or words that add nothing. */
    private boolean aside(LabelBuilder label, String words) {
        String key = Wording.key(words);
        if (UnitWords.isUnit(words)) {
            label.unit(words);
            return true;
        }
        Word word = Words.of(key);
        return period(label, words)
                || breakdown(label, key)
                || word == Word.VALUE
                || key.equals("续")
                || key.equals("续表");
    }
}
