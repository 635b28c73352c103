package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.List;

/** The sheets of a workbook in their order. */
final class EvaluationSheets {

    private EvaluationSheets() {}

    static List<EvaluationSheet> all() {
        List<EvaluationSheet> tables = List.of(
                new LeaderSheet(),
                new OverallSheet(),
                new DomainSheet(),
                new DetailSheet(true),
                new DetailSheet(false),
                new NotMetSheet(),
                new NotJudgedSheet(),
                new CompletenessSheet(),
                new MatrixSheet(),
                new PartValuesSheet(),
                new PartDomainSheet(),
                new PartChartSheet(),
                new HistorySheet(),
                new DisparitySheet(),
                new StandingSheet(),
                new PlansAboveSheet(),
                new ProgressSheet(),
                new BaseToEndSheet(),
                new KeyIndicatorSheet(),
                new KeyChartSheet(),
                new SmallSampleSheet(),
                new FindingSheet(),
                new SourceSheet(),
                new SourceFileSheet(),
                new DefinitionSheet());
        List<EvaluationSheet> sheets = new ArrayList<>();
        sheets.add(new CoverSheet());
        sheets.add(new ContentsSheet(tables));
        sheets.addAll(tables);
        return List.copyOf(sheets);
    }
}
