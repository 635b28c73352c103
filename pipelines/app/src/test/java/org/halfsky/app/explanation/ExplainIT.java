package org.halfsky.app.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.app.command.Told;
import org.halfsky.app.mainjob.SampleHome;
import org.halfsky.model.AreaCode;
import org.halfsky.model.explanation.ExplainedFigure;
import org.halfsky.model.explanation.Explanation;
import org.halfsky.model.explanation.Explanations;
import org.halfsky.model.explanation.Question;
import org.halfsky.model.explanation.SourceCell;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.ValueRow;
import org.halfsky.warehouse.explain.ParquetExplanations;
import org.halfsky.warehouse.release.ParquetRelease;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every published figure can be walked back to cells that, read again from the archived originals, hold it. */
@ExtendWith(SampleHome.Provider.class)
class ExplainIT {

    /** Of so many figures of an area one is explained; 1 explains all of them. */
    private static final int EVERY = Integer.getInteger("explain.every", 97);

    private static SampleHome home;

    @BeforeAll
    static void look(SampleHome sample) {
        home = sample;
    }

    @ParameterizedTest
    @CsvSource({
        "370481, a county",
        "370116, a county under another code then",
        "370400, a prefecture",
        "370000, the province"
    })
    void walksEveryFigureBackToItsCells(String area, String whatItIs) throws IOException {
        OriginalCells originals = new OriginalCells(home.folder().resolve("archive"));
        try (ReleaseQueries release = ParquetRelease.open(home.release().resolve("parquet"));
                Explanations explanations =
                        ParquetExplanations.open(home.release().resolve("parquet"))) {
            List<ValueRow> rows = release.values(new AreaCode(area));
            int cells = 0;
            for (int row = 0; row < rows.size(); row += EVERY) {
                Explanation explanation =
                        explanations.explain(question(rows.get(row))).orElseThrow();
                assertSame(explanation.figure(), rows.get(row));
                cells += assertHeldByOriginals(explanation.figure(), originals);
            }
            assertThat(cells).as(whatItIs).isPositive();
        }
    }

    private static Question question(ValueRow row) {
        return new Question(row.areaCode(), row.indicatorCode(), row.year(), row.breakdown(), null);
    }

    private static void assertSame(ExplainedFigure figure, ValueRow row) {
        String where = row.areaCode() + " " + row.indicatorCode() + " " + row.year() + " " + row.breakdown();
        assertThat(plain(figure.value())).as(where).isEqualTo(plain(row.value()));
        assertThat(plain(figure.reported())).as(where).isEqualTo(plain(row.valueReported()));
        assertThat(plain(figure.computed())).as(where).isEqualTo(plain(row.valueComputed()));
        assertThat(plain(figure.coveragePct())).as(where).isEqualTo(plain(row.coveragePct()));
        if (figure.value() != null) {
            assertThat(leaves(figure)).as(where).isNotEmpty();
        }
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "-" : value.stripTrailingZeros().toPlainString();
    }

    /** Cells that stand, of the figure and of everything below it. */
    private static List<SourceCell> leaves(ExplainedFigure figure) {
        List<SourceCell> leaves = new ArrayList<>();
        String speaker = "";
        for (SourceCell each : figure.cells()) {
            if (!each.area().value().equals(speaker) && !each.isWithdrawn()) {
                leaves.add(each);
            }
            speaker = each.area().value();
        }
        if (figure.rollUp() != null) {
            figure.rollUp().parts().stream()
                    .flatMap(part -> part.figures().stream())
                    .forEach(each -> leaves.addAll(leaves(each)));
        }
        return leaves;
    }

    private static int assertHeldByOriginals(ExplainedFigure figure, OriginalCells originals) throws IOException {
        int held = 0;
        for (SourceCell each : leaves(figure)) {
            if (originals.isWorkbook(each)) {
                String where = each.file() + " / " + each.at();
                assertThat(originals.text(each)).as(where).isEqualTo(each.text());
                if (each.text().matches("-?\\d+(\\.\\d+)?") && each.value() != null) {
                    assertThat(plain(each.value())).as(where).isEqualTo(plain(new BigDecimal(each.text())));
                }
                held++;
            }
        }
        return held;
    }

    @Test
    void tellsAStatisticianWhatAFigureIsAndWhereItCameFrom() {
        Told told = explain("370481", "C-HLT-003", "2020");

        assertThat(told.status()).isZero();
        assertThat(told.out()).isEqualTo("""
                370481 滕州市　C-HLT-003 5岁以下儿童死亡率　2020年　合计（T.T）
                  数值　6.63 ‰
                  依据　本级上报；由所属数据计算为 6.6269052353 ‰，相差 0.0030947647（上报 − 计算）
                  区划　2020年末的行政区划

                上报的单元格（文件 / 工作表!单元格：“原文”）
                  ▪ 附件2：滕州市2020年监测表（最终版）.xls / 儿童!D14：“6.63”，2020-11-05 01:30 收到，编号 20201105T013000-85ed5aa81ac3

                计算（供对照）
                  1000 × B-HLT-004 ÷ B-HLT-001 = 1000 × 40 ÷ 6036 = 6.6269052353 ‰
                  分子、分母均为本地区数据
                  B-HLT-004 5岁以下儿童死亡数：40 人
                    ▪ 附件2：滕州市2020年监测表（最终版）.xls / 儿童!D15：“40”，2020-11-05 01:30 收到，编号 20201105T013000-85ed5aa81ac3
                  B-HLT-001 活产数：6036 人
                    ▪ 附件2：滕州市2020年监测表（最终版）.xls / 妇女!D145：“6036”，2020-11-05 01:30 收到，编号 20201105T013000-85ed5aa81ac3

                使用该指标的目标
                  CN-C-2011-003 中国儿童发展纲要（2011—2020年）（国发〔2011〕24号）（本地区适用）　提前达标
                    5岁以下儿童死亡率控制在13‰以下
                    要求：不高于 13
                    判定：2020年 6.63，限值 13，差距 6.37（负数为未达到），2011年起达到，小样本
                """);
    }

    @Test
    void tellsWhichAreasAFormerOneWentInto() {
        assertThat(explain("莱城区", "B-HLT-001", "2015").out())
                .contains("371202 莱城区　B-HLT-001 活产数　2015年")
                .contains("该代码现已不用，由 370116 莱芜区 承接")
                .contains("莱城区2010-2015年监测数据.xlsx / 监测数据!G1113：“2539”");
        assertThat(explain("370116", "活产数", "2015").out())
                .contains("（371202 莱城区）莱城区2010-2015年监测数据.xlsx")
                .contains("2018年：371202 莱城区 代码改为 370116 莱芜区");
    }

    @Test
    void asksBackWhereAWordIsUnknownOrMeansSeveralThings() {
        assertThat(explain("枣庄", "C-HLT-003", "2020"))
                .satisfies(told -> assertThat(told.status()).isEqualTo(2))
                .satisfies(told -> assertThat(told.err()).contains("没有名称或代码为“枣庄”的地区；相近的有：370400 枣庄市"));
        assertThat(explain("市中区", "C-HLT-003", "2020").err()).contains("地区“市中区”有多个，请改用代码：", "370103 市中区", "370402 市中区");
        assertThat(explain("370481", "C-HLT-999", "2020").status()).isEqualTo(2);
        assertThat(explain("370481", "C-HLT-003", "2020", "--breakdown", "X").err())
                .contains("应为性别.城乡");
    }

    @Test
    void saysSoWhereNobodyReportedAnythingOrNothingHadComeYet() {
        assertThat(explain("370481", "C-HLT-003", "1999").out()).contains("没有任何地区上报过");
        assertThat(explain("370481", "C-HLT-003", "2020", "--as-of", "2020-11-04")
                        .out())
                .contains("（截至 2020-11-04）");
        assertThat(explain("370481", "C-HLT-003", "2020", "--as-of", "2020-11-05")
                        .out())
                .contains("数值　6.63 ‰", "截至 2020-11-05 已收到并通过审核的数据");
    }

    private static Told explain(String... words) {
        List<String> all =
                new ArrayList<>(List.of("explain", "--home", home.folder().toString()));
        all.addAll(List.of(words));
        return Told.by(all.toArray(String[]::new));
    }
}
