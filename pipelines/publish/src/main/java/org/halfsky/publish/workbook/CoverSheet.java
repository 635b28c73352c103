package org.halfsky.publish.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Plan;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.ContentVersion;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Paper;
import org.halfsky.publish.sheet.Table;

/** The cover: what this is, as of when, and by which rules it was made. */
final class CoverSheet implements EvaluationSheet {

    private record Line(String about, String text) {}

    @Override
    public String name() {
        return "封面";
    }

    @Override
    public String purpose() {
        return "标题与编制说明";
    }

    @Override
    public Paper paper() {
        return Paper.PORTRAIT;
    }

    @Override
    public void fill(Page page, AreaEvaluation evaluation) {
        Table<Line> explanations = new Table<>(List.of(
                Column.of("项目", 16, line -> Entry.centred(line.about())),
                Column.of("说明", 72, line -> Entry.text(line.text()))));
        page.columns(explanations);
        page.space(2, 24);
        page.line(evaluation.area().name(), Look.COVER_TITLE);
        page.line("妇女儿童发展规划终期评估", Look.COVER_TITLE);
        page.space(1, 8);
        if (!evaluation.period().isEmpty()) {
            page.line("（%s）".formatted(evaluation.period()), Look.COVER_LINE);
        }
        page.space(1, 12);
        if (evaluation.notice() != null) {
            page.line(evaluation.notice(), Look.NOTICE);
        }
        page.space(1, 24);
        page.line("编 制 说 明", Look.TITLE);
        page.space(1, 6);
        page.table("编制说明", explanations, lines(evaluation));
        page.space(1, 12);
        page.sides("编制单位：", "编制人：　　　　　　审核人：　　　　　　负责人：　　　　　　");
    }

    private static List<Line> lines(AreaEvaluation evaluation) {
        EvaluationSettings settings = evaluation.settings();
        return List.of(
                new Line(
                        "评估对象",
                        "%s（行政区划代码%s，%s）"
                                .formatted(
                                        evaluation.area().name(),
                                        evaluation.area().code(),
                                        Wording.level(evaluation.area().level()))),
                new Line(
                        "评估依据",
                        plans(evaluation, each -> "《%s》".formatted(each.plan().title()))),
                new Line("评估期", plans(evaluation, CoverSheet::years)),
                new Line("数据截止日期", Wording.date(evaluation.dataCutOff()) + "（收到本地区及所属地区最新一份报表的日期）"),
                new Line("内容版本", ContentVersion.of(evaluation)),
                new Line("达标率口径", rates(settings)),
                new Line("判定规则", judgement(settings)),
                new Line("数据来源", sources(settings)),
                new Line("符号", symbols()),
                new Line("敏感小数", Wording.SUPPRESSION),
                new Line("小样本", "每千人及更大基数的率，分子不足5或分母不足20000的，备注“小样本”：判定不变，但年际波动大，不宜作地区比较。"));
    }

    private static String plans(AreaEvaluation evaluation, Function<PlanEvaluation, String> words) {
        String text = evaluation.judged().stream().map(words).distinct().collect(Collectors.joining("\n"));
        return text.isEmpty() ? Entry.MISSING : text;
    }

    private static String years(PlanEvaluation evaluation) {
        Plan plan = evaluation.plan();
        return "基期%d年，中期%d年，终期%d年".formatted(plan.baseYear(), plan.midYear(), plan.endYear());
    }

    private static String rates(EvaluationSettings settings) {
        String nearly = settings.nearlyMetCounts() ? "＋基本达标" : "";
        String rule = settings.nearlyMetCounts() ? "" : "\n基本达标不计入达标率。";
        return "可监测口径＝（达标＋提前达标%s）÷可监测目标数\n全部口径＝（达标＋提前达标%s＋定性完成）÷目标总数\n各表在达标率旁同时列出分子和分母。%s"
                .formatted(nearly, nearly, rule);
    }

    private static String judgement(EvaluationSettings settings) {
        return "终期年没有数据的，取此前%d年内最近一年的数据，并在备注中注明年份。\n判定一律以未取整的数值比较；按表中显示的小数位取整后判定会不同的，备注“临界”。\n提前达标：终期年以前已经达标并保持至终期。\n基本达标：未达标，但与目标值的差距不超过目标值的%s%%。"
                .formatted(
                        settings.lookbackYears(),
                        settings.nearlyMetPct().stripTrailingZeros().toPlainString());
    }

    private static String sources(EvaluationSettings settings) {
        return "有本级上报数的用本级上报数；没有的，由下级的分子合计÷分母合计汇总计算，覆盖率不足%s%%的不采用。历年数据按最新区划口径列示，汇总计算的数加“*”。"
                .formatted(settings.minCoveragePct().stripTrailingZeros().toPlainString());
    }

    private static String symbols() {
        return "●达标（含提前达标、定性完成）　◎基本达标　○未达标（含定性未完成）　—数据缺失　△不可监测\n表中“—”表示没有数据，不等于0。";
    }
}
