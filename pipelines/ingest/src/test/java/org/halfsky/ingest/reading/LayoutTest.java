package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;

import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;

/** One small workbook for each layout that is known to come; all figures are invented. */
class LayoutTest {

    @Test
    void readsTheLegalForm() {
        ReadSubmission read = LayoutSample.LEGAL_FORM.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2015 T.T 9.4",
                        "370481 W-HLT-002 2014 T.T 10.1 <",
                        "370481 W-HLT-002 2015 T.R 9.8",
                        "370481 W-HLT-002 2014 T.R NO_SUCH_ITEM <",
                        "370481 W-HLT-003 2015 T.T 96.87",
                        "370481 W-HLT-003 2014 T.T 95.9 <");
        assertThat(account(read))
                .isEqualTo("loaded=6 rejected=0 {header=14, row_number=5, section=1, signature=3, title=6}");
        assertThat(findings(read)).isEmpty();
    }

    @Test
    void readsCountiesAgainstIndicatorsUnderADeepHead() {
        ReadSubmission read = LayoutSample.COUNTIES_BY_INDICATORS.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "370400 W-HLT-002 2020 T.T 10.2",
                        "370400 W-HLT-002 2020 T.U 9.1",
                        "370400 W-HLT-002 2020 T.R 11.3",
                        "370400 W-DEC-020 2020 T.T 31.5",
                        "370400 W-DEC-021 2020 T.T 11.2",
                        "370402 W-HLT-002 2020 T.T 0",
                        "370402 W-HLT-002 2020 T.U 0",
                        "370402 W-HLT-002 2020 T.R NO_SUCH_ITEM",
                        "370402 W-DEC-020 2020 T.T 33.1",
                        "370402 W-DEC-021 2020 T.T 10.6",
                        "370481 W-HLT-002 2020 T.T 15.3",
                        "370481 W-HLT-002 2020 T.U 14",
                        "370481 W-HLT-002 2020 T.R 16",
                        "370481 W-DEC-020 2020 T.T 30.2",
                        "370481 W-DEC-021 2020 T.T 9.9");
        assertThat(account(read))
                .isEqualTo("loaded=15 rejected=0 {header=12, note=1, row_number=6, title=1, unknown_area=5}");
        assertThat(findings(read)).containsExactly("R014");
    }

    @Test
    void readsASeriesOfYearsWithTargetsAndVerdicts() {
        ReadSubmission read = LayoutSample.YEARS_WITH_TARGETS.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2010 T.T 33.23",
                        "370481 W-HLT-002 2011 T.T 30",
                        "370481 W-HLT-002 2019 T.T 16",
                        "370481 W-HLT-002 2020 T.T 15.07",
                        "370481 C-EDU-009 2010 T.T 80.05",
                        "370481 C-EDU-009 2011 T.T 81",
                        "370481 C-EDU-009 2019 T.T 96",
                        "370481 C-EDU-009 2020 T.T 96.6");
        assertThat(account(read))
                .isEqualTo("loaded=8 rejected=0 {header=15, not_data=6, row_number=2, section=2, title=1}");
    }

    @Test
    void readsCountiesAgainstYearsForTheIndicatorOfTheSheet() {
        ReadSubmission read = LayoutSample.COUNTIES_BY_YEARS.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "370400 C-HLT-002 2016 T.T 4.64",
                        "370400 C-HLT-002 2017 T.T 4.5",
                        "370400 C-HLT-002 2018 T.T 4.4",
                        "370406 C-HLT-002 2016 T.T 5.1",
                        "370406 C-HLT-002 2017 T.T 5",
                        "370406 C-HLT-002 2018 T.T 4.9",
                        "370481 C-HLT-002 2016 T.T 3.9",
                        "370481 C-HLT-002 2017 T.T 3.8",
                        "370481 C-HLT-002 2018 T.T 3.7");
        assertThat(account(read)).isEqualTo("loaded=9 rejected=0 {header=7}");
    }

    @Test
    void readsASheetForEachCounty() {
        ReadSubmission read = LayoutSample.SHEET_PER_COUNTY.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "350581 C-HLT-002 2019 T.T 4.1",
                        "350581 C-HLT-002 2020 T.T 3.9",
                        "350582 C-HLT-002 2019 T.T 5.1",
                        "350582 C-HLT-002 2020 T.T 4.9");
        assertThat(account(read)).isEqualTo("loaded=4 rejected=0 {header=14, not_data=1}");
    }

    @Test
    void readsASheetForEachDepartmentWithTheYearInTheFileName() {
        ReadSubmission read = LayoutSample.SHEET_PER_DEPARTMENT.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "350500 C-HLT-002 2020 T.T 4",
                        "350581 C-HLT-002 2020 T.T 4.1",
                        "350582 C-HLT-002 2020 T.T 5.1",
                        "350583 C-HLT-002 2020 T.T 3.2",
                        "350521 C-HLT-002 2020 T.T 2.9");
    }

    @Test
    void readsAllWomenAndTheirShareFromOneRow() {
        ReadSubmission read = LayoutSample.NUMERATOR_DENOMINATOR_RATE.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "350521 B-DEC-001 2020 T.T 276",
                        "350521 B-DEC-002 2020 T.T 77",
                        "350521 W-DEC-001 2020 T.T 27.9",
                        "350521 B-DEC-005 2020 T.T 1190",
                        "350521 B-DEC-006 2020 T.T 669",
                        "350521 W-DEC-020 2020 T.T 56.22",
                        "350521 B-DEC-007 2020 T.T 218",
                        "350521 B-DEC-008 2020 T.T 60",
                        "350521 W-DEC-021 2020 T.T 27.52");
        assertThat(findings(read)).isEmpty();
    }

    @Test
    void readsTwoTablesSideBySide() {
        ReadSubmission read = LayoutSample.SIDE_BY_SIDE.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2020 T.T 9.4",
                        "370481 C-HLT-002 2020 T.T 4.1",
                        "370481 W-HLT-005 2020 T.T 98",
                        "370481 C-HLT-001 2020 T.T 2.1");
        assertThat(account(read)).isEqualTo("loaded=4 rejected=0 {header=14, title=1}");
    }

    @Test
    void readsTablesBelowEachOtherAndTheirContinuations() {
        ReadSubmission read = LayoutSample.STACKED.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "370481 W-HLT-002 2020 T.T 9.4",
                        "370481 W-HLT-005 2020 T.T 98",
                        "370481 C-HLT-002 2019 T.T 4.1");
        assertThat(account(read)).isEqualTo("loaded=3 rejected=0 {header=19, note=1, title=3}");
    }

    @Test
    void readsALongList() {
        ReadSubmission read = LayoutSample.LONG_LIST.sheets().read();
        assertThat(said(read))
                .containsExactly(
                        "350581 C-WEL-010 2020 T.T 88.5",
                        "350581 C-HLT-002 2020 T.R 4.2",
                        "350582 C-HLT-002 2019 F.T 3.9");
        assertThat(account(read)).isEqualTo("loaded=3 rejected=0 {header=31, not_data=6}");
        assertThat(findings(read)).isEmpty();
    }

    @Test
    void readsAYearbookTable() {
        ReadSubmission read = LayoutSample.YEARBOOK.sheets().read();
        assertThat(said(read))
                .startsWith(
                        "000000 W-HLT-002 2010 T.T 30",
                        "000000 W-HLT-002 2010 T.U 29.7",
                        "000000 W-HLT-002 2010 T.R 30.1",
                        "000000 W-HLT-002 2015 T.T 20.1")
                .contains("110000 W-HLT-002 2015 T.R 9", "460000 W-HLT-002 2010 T.U 29")
                .hasSize(24);
    }
}
