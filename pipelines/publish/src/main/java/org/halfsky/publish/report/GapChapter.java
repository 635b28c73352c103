package org.halfsky.publish.report;

import java.util.List;
import java.util.stream.Stream;
import org.halfsky.publish.evaluation.AreaEvaluation;

/** How far town and country, women and men are apart, and whether it became less since the base year. */
final class GapChapter implements Chapter {

    @Override
    public String heading() {
        return "城乡差距和性别差距";
    }

    @Override
    public boolean hasSomethingToSay(AreaEvaluation evaluation) {
        return Stream.of(Gap.RESIDENCE, Gap.SEX)
                .anyMatch(each -> !each.of(evaluation).isEmpty());
    }

    @Override
    public void write(Manuscript manuscript, AreaEvaluation evaluation) {
        tell(manuscript, "城乡", List.of("城市", "农村"), Gap.RESIDENCE.of(evaluation));
        tell(manuscript, "性别", List.of("男", "女"), Gap.SEX.of(evaluation));
    }

    private static void tell(Manuscript manuscript, String kind, List<String> sides, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        List<Gap> comparable = gaps.stream().filter(Gap::hasBase).toList();
        StringBuilder text = new StringBuilder("%d项指标有%s分组数据".formatted(gaps.size(), kind));
        if (!comparable.isEmpty()) {
            text.append("，其中%d项可与基期比较：%d项差距缩小，%d项差距扩大，%d项不变"
                    .formatted(
                            comparable.size(),
                            comparable.stream().filter(each -> each.trend() < 0).count(),
                            comparable.stream().filter(each -> each.trend() > 0).count(),
                            comparable.stream()
                                    .filter(each -> each.trend() == 0)
                                    .count()));
        }
        manuscript.paragraph(text.append("。").toString());
        manuscript.table(new ReportTable(
                "表　%s差距".formatted(kind),
                "单位：见表内",
                List.of("指标", "单位", "年份", sides.get(0), sides.get(1), "差距", "基期差距", "变化"),
                List.of(30, 9, 8, 11, 11, 11, 11, 9),
                0,
                gaps.stream().map(Gap::cells).toList()));
    }
}
