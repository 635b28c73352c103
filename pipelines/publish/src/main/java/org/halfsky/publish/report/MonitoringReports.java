package org.halfsky.publish.report;

import java.nio.file.Path;
import java.util.List;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Imprint;

/** Writes {@code <code>_<name>_终期监测评估报告.docx}. Safe to use from several threads. */
public final class MonitoringReports {

    private static final List<Chapter> CHAPTERS = List.of(
            new OverallChapter(),
            new DomainChapter(),
            new ProgressChapter(),
            new ShortfallChapter(),
            new GapChapter(),
            new PartsChapter(),
            new QualityChapter(),
            new AnnexChapter());

    /** The name of an area's report. */
    public static String fileName(ReleaseArea area) {
        return "%s_%s_终期监测评估报告.docx".formatted(area.code(), area.name());
    }

    /**
     * Writes the report of one area. The same release gives the same bytes.
     *
     * @param folder exists
     * @return the file written
     */
    public Path write(AreaEvaluation evaluation, Path folder) {
        ReleaseArea area = evaluation.area();
        Path file = folder.resolve(fileName(area));
        Imprint imprint = new Imprint(
                area.name() + "妇女儿童发展规划终期监测评估报告",
                evaluation.period() + "妇女儿童发展规划",
                evaluation.dataCutOff(),
                evaluation.notice());
        try (Manuscript manuscript = new Manuscript(imprint)) {
            open(manuscript, evaluation);
            int number = 0;
            for (Chapter chapter : CHAPTERS) {
                if (chapter.hasSomethingToSay(evaluation)) {
                    if (chapter.isSideways()) {
                        manuscript.turnSideways();
                    }
                    manuscript.heading(ChineseNumber.of(++number) + "、" + chapter.heading());
                    chapter.write(manuscript, evaluation);
                }
            }
            manuscript.write(file);
        }
        return file;
    }

    private static void open(Manuscript manuscript, AreaEvaluation evaluation) {
        manuscript.title(evaluation.area().name() + "妇女儿童发展规划");
        manuscript.title("终期监测评估报告");
        manuscript.subtitle("（统计监测部分，初稿）");
        if (!evaluation.period().isEmpty()) {
            manuscript.subtitle(evaluation.period());
        }
        manuscript.paragraph("本报告由系统根据各地上报并经审核的统计数据生成，数据截止日期为%s，数据最新年份为%d年。"
                        .formatted(Wording.date(evaluation.dataCutOff()), evaluation.newestYear())
                + "有本级上报数的用本级上报数；没有的，率由分子合计除以分母合计计算，不作平均。部分数据因四舍五入，差值与文中数值之差可能略有出入，未作机械调整。");
        if (evaluation.judged().isEmpty()) {
            manuscript.paragraph(AreaEvaluation.NO_PLAN);
        }
    }
}
