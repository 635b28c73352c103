package org.halfsky.portal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A figure through the years, with the target where there is one. Years without a value leave a gap. */
public final class CourseChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int RIGHT = 24;
    private static final int TOP = 28;
    private static final int BOTTOM = 40;

    private final String title;
    private final String unit;
    private final SortedMap<Integer, BigDecimal> values;
    private final @Nullable BigDecimal target;
    private final Scale scale;

    /**
     * @param title  for whoever cannot see it
     * @param values by year, at least one
     * @param target the limit in force; {@code null} for none
     */
    public CourseChart(String title, String unit, SortedMap<Integer, BigDecimal> values, @Nullable BigDecimal target) {
        this.title = title;
        this.unit = unit;
        this.values = values;
        this.target = target;
        this.scale = Scale.around(Stream.concat(values.values().stream(), Stream.ofNullable(target))
                .toList());
    }

    /** The SVG element; every text in it is escaped. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 %d %d\" xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"%s\">"
                        .formatted(WIDTH, HEIGHT, HtmlUtils.htmlEscape(title)));
        svg.append(text(LEFT, 18, "start", "单位：" + (unit.isEmpty() ? "—" : unit)));
        grid(svg);
        years(svg);
        targetLine(svg);
        course(svg);
        return svg.append("</svg>").toString();
    }

    private void grid(StringBuilder svg) {
        for (BigDecimal each : scale.steps()) {
            double y = y(each);
            svg.append(line(LEFT, y, WIDTH - RIGHT, y, "#dde3e9", 1, ""));
            svg.append(text(LEFT - 8, y + 4, "end", each.stripTrailingZeros().toPlainString()));
        }
    }

    private void years(StringBuilder svg) {
        int first = values.firstKey();
        int last = values.lastKey();
        int step = Math.max(1, (last - first + 10) / 11);
        for (int year = first; year <= last; year += step) {
            svg.append(text(x(year), HEIGHT - BOTTOM + 20, "middle", String.valueOf(year)));
        }
    }

    private void targetLine(StringBuilder svg) {
        if (target != null) {
            double y = y(target);
            svg.append(line(LEFT, y, WIDTH - RIGHT, y, "#a61b1b", 2, "7 4"));
            svg.append(text(
                    WIDTH - RIGHT,
                    y - 6,
                    "end",
                    "目标 " + target.stripTrailingZeros().toPlainString()));
        }
    }

    private void course(StringBuilder svg) {
        for (List<Map.Entry<Integer, BigDecimal>> run : runs()) {
            StringBuilder points = new StringBuilder();
            run.forEach(each -> points.append("%.1f,%.1f ".formatted(x(each.getKey()), y(each.getValue()))));
            svg.append("<polyline fill=\"none\" stroke=\"#1d4f7c\" stroke-width=\"2.5\" points=\"%s\"/>"
                    .formatted(points.toString().strip()));
        }
        values.forEach((year, value) ->
                svg.append("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1d4f7c\"><title>%d年：%s%s</title></circle>"
                        .formatted(
                                x(year),
                                y(value),
                                year,
                                value.stripTrailingZeros().toPlainString(),
                                HtmlUtils.htmlEscape(unit.isEmpty() ? "" : " " + unit))));
    }

    /** Years that follow one another. */
    private List<List<Map.Entry<Integer, BigDecimal>>> runs() {
        List<List<Map.Entry<Integer, BigDecimal>>> runs = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, BigDecimal> each : values.entrySet()) {
            if (runs.isEmpty() || each.getKey() != before + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(each);
            before = each.getKey();
        }
        return runs;
    }

    private double x(int year) {
        int first = values.firstKey();
        int last = values.lastKey();
        double room = WIDTH - LEFT - RIGHT - 40.0;
        return LEFT + 20 + (first == last ? room / 2 : room * (year - first) / (last - first));
    }

    private double y(BigDecimal value) {
        return HEIGHT - BOTTOM - scale.share(value) * (HEIGHT - TOP - BOTTOM);
    }

    private static String line(double x1, double y1, double x2, double y2, String colour, int width, String dashes) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"%s/>",
                x1,
                y1,
                x2,
                y2,
                colour,
                width,
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"13\" fill=\"#51606f\">%s</text>",
                x,
                y,
                anchor,
                HtmlUtils.htmlEscape(words));
    }
}
