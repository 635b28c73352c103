package org.halfsky.ingest.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.ingest.names.AreaFinder;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.names.UnitWords;
import org.halfsky.ingest.names.UnlistedPlaces;

/** Reads titles, head lines, names of sheets, files and folders: who speaks, about which year, about what. */
public final class TitleReader {

    private static final Pattern UNIT = Pattern.compile("\\(?(?:计量)?单位:([^()]+?)\\)?");
    private static final Pattern UNIT_INSIDE = Pattern.compile("\\((?:计量)?(?:单位:)?([^()]+)\\)");
    private static final Pattern AREA =
            Pattern.compile("(?:综合机关(?:名称)?|填报单位|报送单位|填报地区|报送地区|填报部门|编报单位|单位名称|地区|县区):(.*)");
    private static final Pattern OFFICIAL =
            Pattern.compile("(?:表号|制定机关|制表机关|批准机关|备案机关|批准文号|备案文号|文号|有效期至?|有效期限|计量单位|单位):.*");
    private static final Pattern CODE = Pattern.compile("(?:行政区划|地区|区划)代码:(\\d{6,12})");
    private static final Pattern RANGE = Pattern.compile("(?:19|20)\\d\\d年?(?:-|至|到|/)(?:(?:19|20)\\d\\d|\\d\\d)年?");
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d(?:年\\d{1,2}月(?:\\d{1,2}日?)?|[-./]\\d{1,2}[-./]\\d{1,2}|(?:0\\d|1[0-2])[0-3]\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_WORD = Pattern.compile(YEAR.pattern() + "(?:年度?)?");
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "上半年|下半年|半年报|(?:第?[一二三四1-4]|前[二两三23])个?季度|季报|月报|(?<!\\d)1月?(?:-|至|到)(?:[1-9]|1[01])月|前(?:\\d|1[01])个月");
    private static final Pattern DOCUMENT =
            Pattern.compile("\\((?:19|20)\\d\\d\\)\\d+号|(?:19|20)\\d\\d年(?:印发|修订|版|制定)");
    private static final Pattern BEFORE = Pattern.compile("^(?:续?表?\\d+[-.]\\d+(?:-\\d+)?|附?表[一二三四五六七八九十\\d]+[:.、]?"
            + "|[分各](?:省|市|县|区|旗|州|盟|地区|地市)+(?:\\(.{1,3}\\))?别?|全(?:国|省|市|县|区)|历年|分年度|年度?|的|主要)+");
    private static final Pattern BEHIND = Pattern.compile("(?:统计|监测|指标)?(?:一览|汇总|统计|监测|情况|明细|数据|对比)*(?:表|情况)?"
            + "(?:\\([分按][^()]{1,8}\\)|分(?:地区|县区|市县|年度|性别|城乡|县市区))?(?:\\(?续表?\\d*\\)?)?(?:\\([一二三四五六七八九十\\d]+\\))?$");

    private final LabelReader labels;
    private final AreaFinder areas;

    public TitleReader(LabelReader labels, AreaFinder areas) {
        this.labels = labels;
        this.areas = areas;
    }

    /** What the lines above a table say together; later lines are nearer to it. */
    Axes lines(SheetView view, Iterable<Integer> rows) {
        AxesBuilder axes = new AxesBuilder();
        for (int row : rows) {
            for (SheetView.Placed placed : view.row(row)) {
                add(axes, placed.cell().text());
            }
        }
        return axes.build();
    }

    /** What one name or title says. */
    public Axes read(String text) {
        AxesBuilder axes = new AxesBuilder();
        add(axes, text);
        return axes.build();
    }

    /** What several lines say together; later ones are nearer. */
    public Axes read(Iterable<String> texts) {
        AxesBuilder axes = new AxesBuilder();
        texts.forEach(each -> add(axes, each));
        return axes.build();
    }

    /** Every year that the text names, those of a range too. */
    public Set<Integer> years(String text) {
        Set<Integer> years = new LinkedHashSet<>();
        Matcher range =
                Pattern.compile("((?:19|20)\\d\\d)年?(?:-|至|到)((?:19|20)\\d\\d)").matcher(Folding.fold(text));
        while (range.find()) {
            int last = Integer.parseInt(range.group(2));
            for (int year = Integer.parseInt(range.group(1)); year <= last && years.size() < 100; year++) {
                years.add(year);
            }
        }
        Matcher year = YEAR.matcher(Period.withDigits(Folding.fold(text)));
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        return years;
    }

    private void add(AxesBuilder axes, String text) {
        String folded = Period.withDigits(Folding.fold(text));
        Matcher unit = UNIT.matcher(folded);
        if (unit.matches()) {
            if (UnitWords.isUnit(unit.group(1))) {
                axes.unit(unit.group(1));
            }
            return;
        }
        Matcher code = CODE.matcher(folded);
        if (code.matches()) {
            Label coded = labels.read(code.group(1));
            axes.areas(coded.areas(), coded.text());
        }
        if (code.matches() || OFFICIAL.matcher(folded).matches()) {
            return;
        }
        Matcher part = PART_OF_YEAR.matcher(folded);
        if (part.find()) {
            axes.partOfYear(part.group());
        }
        Label label = labels.read(text);
        boolean women = label.isOnlyBreakdown() && Folding.fold(text).startsWith("妇女");
        if (label.fitsHead() && !label.isUnknown() && label.word() == Word.NONE && !women) {
            axes.add(label);
        } else {
            longer(axes, folded);
        }
    }

    private void longer(AxesBuilder axes, String folded) {
        Matcher bracket = UNIT_INSIDE.matcher(folded);
        while (bracket.find()) {
            if (UnitWords.isUnit(bracket.group(1))) {
                axes.unit(bracket.group(1));
            }
        }
        String plain = DATE.matcher(
                        RANGE.matcher(DOCUMENT.matcher(folded).replaceAll("")).replaceAll(""))
                .replaceAll("");
        Set<Integer> years = new LinkedHashSet<>();
        Matcher year = YEAR.matcher(plain);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        if (years.size() == 1) {
            axes.add(labels.read(years.iterator().next() + "年"));
        }
        String rest = YEAR_WORD.matcher(plain).replaceAll("");
        if (subject(axes, rest)) {
            return;
        }
        rest = rest.replaceFirst("^年度?", "");
        Matcher named = AREA.matcher(rest);
        String words = named.matches() ? named.group(1) : rest;
        AreaFinder.Found found = areas.find(words);
        String behind = found.isNothing() ? words : words.substring(found.end());
        Optional<String> unlisted = UnlistedPlaces.leading(behind);
        if (unlisted.isPresent()) {
            axes.unknownArea(found.words() + unlisted.get());
        } else if (!found.isNothing()) {
            axes.areas(found.areas(), found.words());
        }
        if (!named.matches()) {
            subject(axes, found.isNothing() ? rest : rest.replace(found.words(), ""));
        }
    }

    /** The indicator of a whole table: what is left of its title without the words that every title has. */
    private boolean subject(AxesBuilder axes, String words) {
        String behind = BEHIND.matcher(words).replaceFirst("");
        for (String tried : List.of(
                words,
                behind,
                BEFORE.matcher(words).replaceFirst(""),
                BEFORE.matcher(behind).replaceFirst(""))) {
            Label label = labels.read(tried);
            if (label.isIndicator()) {
                axes.add(label);
                return true;
            }
        }
        return false;
    }
}
