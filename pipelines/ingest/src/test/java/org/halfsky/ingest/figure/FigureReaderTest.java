package org.halfsky.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    private final FigureReader reader = new FigureReader();

    private Reading read(String text, String unit) {
        return read(text, unit, null);
    }

    private Reading read(String text, String unit, @Nullable String stated) {
        return reader.read(GridCell.text(3, 4, text), new FigureContext(Indicators.in(unit), stated));
    }

    /** What was read in one line: value, decimals, ≈ where approximate, the rules that had something to say. */
    private static String told(Reading reading) {
        StringBuilder told = new StringBuilder();
        if (reading instanceof Reading.Figure figure) {
            told.append(figure.value().toPlainString()).append(" .").append(figure.decimals());
            told.append(figure.approximate() ? " ≈" : "");
        } else if (reading instanceof Reading.Missing missing) {
            told.append(missing.reason().code());
        } else {
            told.append("unreadable");
        }
        reading.remarks().forEach(remark -> told.append(' ').append(remark.rule()));
        return told.toString();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "27.92        | %      | 27.92 .2",
                "0            | 人     | 0 .0",
                "96.50        | %      | 96.5 .2",
                "-3.5         | 百分点 | -3.5 .1",
                "－３．５     | 百分点 | -3.5 .1",
                "+3.5         | 百分点 | 3.5 .1",
                "２７．９２   | %      | 27.92 .2",
                "２７．９２％ | %      | 27.92 .2 R010",
                "27.92%       | %      | 27.92 .2 R010",
                "27.92 %      | %      | 27.92 .2 R010",
                "27.92﹪      | %      | 27.92 .2 R010",
                "百分之27.9   | %      | 27.9 .1 R010",
                "百分之九十五 | %      | 95 .0 R010",
                "百分之百     | %      | 100 .0 R010",
                "250,000      | 人     | 250000 .0",
                "250 000      | 人     | 250000 .0",
                "250，000     | 人     | 250000 .0",
                "1 234 567.8  | 元     | 1234567.8 .1",
                "97，61       | %      | 97.61 .2 R010",
                "97,61        | %      | 97.61 .2 R010",
                "97。61       | %      | 97.61 .2 R010",
                "97. 61       | %      | 97.61 .2",
                ".5           | %      | 0.5 .1 R010",
                "，4.64‰      | ‰      | 4.64 .2 R010",
                "为，100%     | %      | 100 .0 R010",
                "4.64，       | ‰      | 4.64 .2 R010",
                "3.5*         | %      | 3.5 .1 R010",
                "3.5①        | %      | 3.5 .1 R010",
                "3.5¹         | %      | 3.5 .1 R010",
                "3.5[1]       | %      | 3.5 .1 R010",
                "3.5（注1）   | %      | 3.5 .1 R010",
                "*3.5         | %      | 3.5 .1 R010",
                "27.92（%）   | %      | 27.92 .2 R010",
                "六           | 项     | 6 .0 R010",
                "六项         | 项     | 6 .0 R010",
                "两名         | 人     | 2 .0 R010",
                "三万五千     | 人     | 35000 .0 R010",
                "3:2          | 比值   | 1.5 .1 R010",
                "3∕2         | 比值   | 1.5 .1 R010",
                "2.35：1      | 比值   | 2.35 .2 R010",
                "1,234.5      | 元/月  | 1234.5 .1",
                "1900元       | 元/月  | 1900 .0 R010",
            })
    void readsFiguresHoweverTheyAreTyped(String text, String unit, String expected) {
        assertThat(told(read(text, unit))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4.64‰        | ‰      | 4.64 .2 R010",
                "4.04%。      | ‰      | 4.04 .2 R010",
                "4.04％。     | ‰      | 4.04 .2 R010",
                "4.04%o       | ‰      | 4.04 .2 R010",
                "4.04%0       | ‰      | 4.04 .2 R010",
                "4.040/00     | ‰      | 4.04 .2 R010",
                "4.04 0/00    | ‰      | 4.04 .2 R010",
                "4.04o/oo     | ‰      | 4.04 .2 R010",
                "千分之4.64   | ‰      | 4.64 .2 R010",
                "4.64/1000    | ‰      | 4.64 .2 R010",
                "9.4/10万     | 1/10万 | 9.4 .1 R010",
                "9.4/十万     | 1/10万 | 9.4 .1 R010",
                "9.4／10万    | 1/10万 | 9.4 .1 R010",
                "9.4（1/10万）| 1/10万 | 9.4 .1 R010",
                "9.4(1／10万) | 1/10万 | 9.4 .1 R010",
                "5.89/10万人  | 1/10万 | 5.89 .2 R010",
                "9.4/100000   | 1/10万 | 9.4 .1 R010",
                "10万分之9.4  | 1/10万 | 9.4 .1 R010",
                "十万分之9.4  | 1/10万 | 9.4 .1 R010",
                "9.4 / 10 万  | 1/10万 | 9.4 .1 R010",
                "9.4例/10万   | 1/10万 | 9.4 .1 R010",
                "98.5/万      | 1/万   | 98.5 .1 R010",
                "98.5‱        | 1/万   | 98.5 .1 R010",
                "万分之98.5   | 1/万   | 98.5 .1 R010",
                "98.5/万      | ‰      | 9.85 .2 R010",
                "98.5/万      | 1/10万 | 985 .0 R010",
            })
    void readsRatesInAllSpellings(String text, String unit, String expected) {
        assertThat(told(read(text, unit))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "25万         | 人     | 250000 .0 R010",
                "25万人       | 人     | 250000 .0 R010",
                "2.5亿元      | 万元   | 25000 .0 R010",
                "2.5亿元      | 元     | 250000000 .0 R010",
                "25万         | 万人   | 25 .0 R010",
                "25.31万人    | 万人   | 25.31 .2 R010",
                "12345人      | 万人   | 1.2345 .4 R010",
                "12345        | 人     | 12345 .0",
                "12人         | 人     | 12 .0 R010",
                "12个         | 所     | 12 .0 R010",
                "12家         | 个     | 12 .0 R010",
            })
    void convertsUnitsInTheCell(String text, String unit, String expected) {
        assertThat(told(read(text, unit))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} under {1} in {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "25.3     | 万人         | 人     | 253000 .0 R010",
                "25.3     | （万人）     | 人     | 253000 .0 R010",
                "253000   | 人           | 万人   | 25.3 .4 R010",
                "25.3     | 单位：万人   | 万人   | 25.3 .1",
                "1.31     | %            | ‰      | 13.1 .1 R010",
                "1.31%    | %            | ‰      | 13.1 .1 R010",
                "13.1‰    | %            | ‰      | 13.1 .1 R010",
                "13.1     | 千分之       | ‰      | 13.1 .1",
                "9.4      | 十万分之一   | 1/10万 | 9.4 .1",
                "9.4      | 1/100000     | 1/10万 | 9.4 .1",
                "0.94     | 1/万         | 1/10万 | 9.4 .1 R010",
                "0.094    | ‰            | 1/10万 | 9.4 .1 R010",
                "25万     | 万人         | 人     | 250000 .0 R010",
                "12       | 所           | 个     | 12 .0",
                "27.92    | 见表内       | %      | 27.92 .2",
            })
    void convertsUnitsOfTheHeadOrRow(String text, String stated, String unit, String expected) {
        assertThat(told(read(text, unit, stated))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "约250人      | 人     | 250 .0 ≈ R010 R007",
                "250余人      | 人     | 250 .0 ≈ R010 R007",
                "250多人      | 人     | 250 .0 ≈ R010 R007",
                "250余        | 人     | 250 .0 ≈ R007",
                "近250        | 人     | 250 .0 ≈ R007",
                "逾3万人      | 人     | 30000 .0 ≈ R010 R007",
                "3万余人      | 人     | 30000 .0 ≈ R010 R007",
                "3万多        | 人     | 30000 .0 ≈ R010 R007",
                "1000余万元   | 万元   | 1000 .0 ≈ R010 R007",
                "95%以上      | %      | 95 .0 ≈ R010 R007",
                "95以上       | %      | 95 .0 ≈ R007",
                "95％左右     | %      | 95 .0 ≈ R010 R007",
                "100以上      | 人     | 100 .0 ≈ R007",
                "20以下       | 1/10万 | 20 .0 ≈ R007",
                "95%及以上    | %      | 95 .0 ≈ R010 R007",
                "大于 95      | %      | 95 .0 ≈ R007",
                "≥95          | %      | 95 .0 ≈ R007",
                "＞95%        | %      | 95 .0 ≈ R010 R007",
                "≤20          | 1/10万 | 20 .0 ≈ R007",
                "千余场       | 场     | 1000 .0 ≈ R010 R007",
                "百余名       | 人     | 100 .0 ≈ R010 R007",
                "超过9.4/10万 | 1/10万 | 9.4 .1 ≈ R010 R007",
            })
    void keepsApproximateFiguresAsSuch(String text, String unit, String expected) {
        assertThat(told(read(text, unit))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "无法统计 | not_reported",
                "暂无     | not_reported",
                "待定     | not_reported",
                "未统计   | not_reported",
                "不详     | not_reported",
                "N/A      | not_reported",
                "n/a      | not_reported",
                "NULL     | not_reported",
                "(空)     | not_reported",
                "（空）   | not_reported",
                "—        | no_such_item",
                "－       | no_such_item",
                "-        | no_such_item",
                "--       | no_such_item",
                "——       | no_such_item",
                "———      | no_such_item",
                "– –      | no_such_item",
                "无       | no_such_item",
                "没 有    | no_such_item",
                "…        | below_unit",
                "……       | below_unit",
                "...      | below_unit",
                "....     | below_unit",
                "．．．   | below_unit",
                "/        | not_applicable",
                "／       | not_applicable",
                "\\       | not_applicable",
                "＼       | not_applicable",
                "*        | secret",
                "＊       | secret",
                "**       | redacted",
                "=        | redacted",
                "==       | redacted",
                "====     | redacted",
                "xx       | redacted",
                "XX       | redacted",
                "××       | redacted",
                "XX市     | redacted",
                "0*       | not_reported R010",
            })
    void missingIsAReasonAndNeverZero(String text, String expected) {
        assertThat(told(read(text, "%"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1} under {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "13.1%    | ‰      |",
                "百分之1.3| ‰      |",
                "4.64‰    | %      |",
                "27.92%。 | %      |",
                "9.4%     | 1/10万 |",
                "9.4‰     | 1/10万 |",
                "42%      | 人     |",
                "13.1%    | ‰      | ‰",
                "25万     | %      |",
                "9.4/10万 | 人     |",
                "300元    | 人     |",
                "300人次  | 人     |",
                "213/1000 | %      |",
                "12       | 人     | %",
                "12       | %      | 人",
                "3.38个百分点 | %  |",
            })
    void refusesUnitsThatContradictTheIndicator(String text, String unit, @Nullable String stated) {
        assertThat(told(read(text, unit, stated))).isEqualTo("unreadable R005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一半以上",
                "十多次宣传",
                "几十",
                "若干",
                "数百",
                "半数",
                "三分之一",
                "万元",
                "达万元",
                "一",
                "96.5/97.1",
                "96.5、97.1",
                "96.5 97.1",
                "96.5\n97.1",
                "35-64",
                "35～64",
                "35至64岁",
                "3/2",
                "1-10",
                "2020-01-01",
                "3月2日",
                "1:2",
                "12 34",
                "1.2.3",
                "abc",
                "#REF!",
                "#DIV/0!",
                "#N/A",
                "(3.5)",
                "4,640",
                "4，640",
                "35人（含女干部12人）",
                "是",
                "达标",
                "√",
                "增长0.57",
                "20几",
                "%",
                "‰",
                "1,2,3",
                "99999999999999999999",
                "二三"
            })
    void givesBackWhatIsNotUnderstood(String text) {
        assertThat(told(read(text, "%"))).isEqualTo("unreadable R001");
    }

    @Test
    void noTextWhateverBreaksTheReader() {
        String[] pieces = {
            "1", "27.92", "0", "，", ",", ".", "。", " ", "\n", "%", "‰", "/", "万", "亿", "10万", "约", "余", "以上", "人", "元",
            "千", "一", "两", "分之", "-", "—", "*", "①", "¹", "(", ")", "（", "[", "注", "…", "x", "E", "+", "≥", "百", "0/00",
            "\u0000", "\uD83D", "％", "１", "𠀀"
        };
        java.util.Random random = new java.util.Random(20);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Reading reading =
                    read(text.toString(), random.nextBoolean() ? "%" : "人", random.nextBoolean() ? "万人" : null);

            boolean error = reading.remarks().stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
            assertThat(error).as("error in %s", text).isEqualTo(reading instanceof Reading.Unreadable);
        }
    }

    @Test
    void messagesSayWhatWasSeenAndWhatWasExpected() {
        assertThat(read("13.1%", "‰").remarks().get(0).message()).isEqualTo("单位矛盾：13.1%，本指标单位为‰，请核实");
        assertThat(read("十多次宣传", "%").remarks().get(0).message())
                .isEqualTo("“十多次宣传”不能识别为数字，也不是约定的缺失符号；请填写数字（单位：%），没有数据的请填“—”或“无法统计”等");
        assertThat(read("96.5/97.1", "%").remarks().get(0).message())
                .isEqualTo("“96.5/97.1”含有多个数值或写法有歧义；请只填写一个数字（单位：%）");
        assertThat(read("#REF!", "%").remarks().get(0).message()).isEqualTo("公式错误值 #REF!，没有数值；请改正公式或直接填写数字");
        assertThat(read("25.3", "人", "万人").remarks().get(0).message())
                .isEqualTo("单位“万人”与本指标单位“人”不同，“25.3”已换算为 253000 入库");
        assertThat(read("3.5*", "%").remarks().get(0).message()).isEqualTo("“3.5*”含数字以外的字符，已按 3.5 入库");
        assertThat(read("约250人", "人").remarks().get(1).message()).isEqualTo("“约250人”是约数，已按 250 入库并标记为约数；请尽量填报准确数");
    }

    @ParameterizedTest(name = "{0} shown as {1} in {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.42                | 42%       | %   | 42 .0",
                "0.2792              | 27.92%    | %   | 27.92 .2",
                "0.27923913          | 27.9%     | %   | 27.923913 .1 R012",
                "0.004               | 0%        | %   | 0.4 .0",
                "27.92               | 27.92     | %   | 27.92 .2",
                "27.923913043478262  | 27.9      | %   | 27.9239130435 .1 R012",
                "27.920000000000002  | 27.92     | %   | 27.92 .2 R012",
                "83.69999999999999   | 83.7      | %   | 83.7 .1 R012",
                "4.64                | 4.64‰     | ‰   | 4.64 .2",
                "0.0131              | 1.31%     | ‰   | unreadable R005",
                "0.42                | 42%       | 人  | unreadable R005",
                "250000              | 250,000   | 人  | 250000 .0",
                "250000              | 25.0万    | 人  | 250000 .0",
                "25                  | 25.0万    | 人  | 250000 .0",
                "25000               | 25.0      | 人  | 25 .1",
                "-1.5                | (1.50)    | 百分点 | -1.5 .1",
                "370481000000        | 3.70481E+11 | 人 | 370481000000 .0",
                "0                   | -         | 人  | 0 .0",
            })
    void theStoredNumberCountsWhereItIsWhatIsDisplayed(BigDecimal stored, String shown, String unit, String expected) {
        GridCell cell = new GridCell(0, 0, shown, GridCell.Kind.NUMBER, stored, "any", false, 0, false);

        assertThat(told(reader.read(cell, FigureContext.of(Indicators.in(unit)))))
                .isEqualTo(expected);
    }

    @Test
    void aPercentFormatUnderAHeadThatSaysPercentConverts() {
        GridCell cell =
                new GridCell(0, 0, "1.31%", GridCell.Kind.NUMBER, new BigDecimal("0.0131"), "0.00%", false, 0, false);

        assertThat(told(reader.read(cell, new FigureContext(Indicators.in("‰"), "%"))))
                .isEqualTo("13.1 .1 R010");
    }

    @Test
    void datesErrorsAndTruthsAreNoFigures() {
        GridCell date = new GridCell(
                0, 0, "3月2日", GridCell.Kind.DATE, new BigDecimal("43892"), "m\"月\"d\"日\"", false, 0, false);
        GridCell error = new GridCell(0, 0, "#DIV/0!", GridCell.Kind.ERROR, null, "General", true, 0, false);
        GridCell uncomputed = new GridCell(
                0, 0, GridCell.FORMULA_WITHOUT_RESULT, GridCell.Kind.ERROR, null, "General", true, 0, false);
        GridCell truth = new GridCell(0, 0, "TRUE", GridCell.Kind.BOOLEAN, null, "General", false, 0, false);
        FigureContext context = FigureContext.of(Indicators.in("比值"));

        assertThat(told(reader.read(date, context))).isEqualTo("unreadable R011");
        assertThat(reader.read(date, context).remarks().get(0).message())
                .isEqualTo("该格是日期或时间格式，显示为“3月2日”；请将格式改为“常规”后重新填写数字");
        assertThat(told(reader.read(error, context))).isEqualTo("unreadable R001");
        assertThat(reader.read(uncomputed, context).remarks().get(0).message())
                .isEqualTo("该格的公式没有保存计算结果；请用 Excel 或 WPS 打开、重新计算并保存，或直接填写数字");
        assertThat(told(reader.read(truth, context))).isEqualTo("unreadable R001");
    }

    @Test
    void crossedOutFiguresAreGivenBack() {
        GridCell cell =
                new GridCell(0, 0, "96.5", GridCell.Kind.NUMBER, new BigDecimal("96.5"), "General", false, 0, true);

        assertThat(told(reader.read(cell, FigureContext.of(Indicators.in("%")))))
                .isEqualTo("unreadable R001");
    }

    @Test
    void ratesPerThousandMayBeToldInPerMilleWhereTheUnitIsACount() {
        FigureContext beds =
                FigureContext.of(Indicators.of("张", org.halfsky.model.catalog.Indicator.Kind.RATIO, "1000"));

        assertThat(told(reader.read(GridCell.text(0, 0, "2.5‰"), beds))).isEqualTo("2.5 .1 R010");
        assertThat(told(reader.read(GridCell.text(0, 0, "2.5"), new FigureContext(beds.indicator(), "张/千人"))))
                .isEqualTo("2.5 .1");
        assertThat(told(reader.read(GridCell.text(0, 0, "2.5%"), beds))).isEqualTo("unreadable R005");
    }
}
