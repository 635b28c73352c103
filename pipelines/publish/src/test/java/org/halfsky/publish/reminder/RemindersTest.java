package org.halfsky.publish.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.AreaCode;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.InventedRelease;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who owes what: an invented prefecture with three counties, as of 10 May 2021. */
class RemindersTest {

    private static final OffsetDateTime CUT_OFF = OffsetDateTime.parse("2021-05-09T01:30:00+08:00");
    private static final LocalDate AS_OF = LocalDate.of(2021, 5, 10);
    private static final ReleaseArea CITY =
            new ReleaseArea(new AreaCode("990100"), "样例市", AreaLevel.PREFECTURE, new AreaCode("990000"));
    private static final List<CompletenessRow> ROWS = List.of(
            row("990100", AreaLevel.PREFECTURE, 2020, ReportingStatus.ACCEPTED, 0),
            row("990101", AreaLevel.COUNTY, 2019, ReportingStatus.LATE, 0),
            row("990101", AreaLevel.COUNTY, 2020, ReportingStatus.LATE, 0),
            row("990102", AreaLevel.COUNTY, 2019, ReportingStatus.NIL_CONFIRMED, 0),
            row("990102", AreaLevel.COUNTY, 2020, ReportingStatus.IN_CORRECTION, 3),
            row("990103", AreaLevel.COUNTY, 2019, ReportingStatus.EXEMPT, 0),
            row("990103", AreaLevel.COUNTY, 2021, ReportingStatus.NOT_DUE, 0));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void listsWhatIsToBeDoneTheLatestFirst() {
        assertThat(new Reminder(CITY, CUT_OFF, AS_OF, ROWS).owing())
                .extracting(each -> each.row().areaCode() + " " + each.row().year() + " " + each.daysLate())
                .containsExactly("990101 2019 375", "990101 2020 10", "990102 2020 10");
    }

    @Test
    void countsWhatAddsUp() {
        Reminder reminder = new Reminder(CITY, CUT_OFF, AS_OF, ROWS);

        assertThat(reminder.debtors())
                .extracting(each -> each.newest().areaCode().value(), Reminder.Debtor::tally)
                .containsExactly(
                        tuple("990101", new Tally(2, 0, 2, 2, 0, 0, 375)),
                        tuple("990102", new Tally(2, 2, 0, 0, 1, 1, 10)),
                        tuple("990100", new Tally(1, 1, 0, 0, 0, 0, 0)),
                        tuple("990103", new Tally(1, 0, 1, 0, 0, 0, 0)));
        assertThat(reminder.total()).isEqualTo(new Tally(6, 3, 3, 2, 1, 1, 375));
        assertThat(reminder.years())
                .extracting(each -> each.year() + " " + each.tally().expected())
                .containsExactly("2019 2", "2020 3", "2021 1");
    }

    @Test
    void writesWhatAnAreaHasToAskForOnThreeSheets() throws Exception {
        Catalog catalog = CatalogOfPlans.read();
        Reminders reminders = new Reminders(
                catalog, new InventedRelease(catalog), new Cover(ZoneId.of("Asia/Shanghai"), "样例数据，均为虚构"));
        ReleaseArea area = reminders.areas().stream()
                .filter(each -> each.level() == AreaLevel.PREFECTURE)
                .findFirst()
                .orElseThrow();

        Path file = reminders.write(reminders.of(area), folder);

        assertThat(file.getFileName()).hasToString("%s_%s_催报表.xlsx".formatted(area.code(), area.name()));
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(0)).isEqualTo("催报情况");
            assertThat(texts(workbook.getSheet("催报情况"))).contains("合计", "截至2021年3月5日", "单位：张");
            assertThat(texts(workbook.getSheet("催报清单"))).contains("应报未报", "2013年4月30日");
            assertThat(texts(workbook.getSheet("分年度报送情况"))).contains("2012", "合计");
            assertThat(workbook.getSheet("催报清单").getFitToPage()).isTrue();
        }
    }

    @Test
    void givesTheSameBytesForTheSameRelease() throws Exception {
        Catalog catalog = CatalogOfPlans.read();
        Cover cover = new Cover(ZoneId.of("Asia/Shanghai"), null);
        Path other = Files.createDirectories(folder.resolve("again"));
        Reminders once = new Reminders(catalog, new InventedRelease(catalog), cover);
        Reminders again = new Reminders(catalog, new InventedRelease(catalog), cover);
        ReleaseArea area = once.areas().get(0);

        Path first = once.write(once.of(area), folder);
        Path second = again.write(again.of(area), other);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    private static List<String> texts(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
        }
        return texts;
    }

    private static CompletenessRow row(
            String code, AreaLevel level, int year, ReportingStatus status, int missingLines) {
        boolean isMissing = status == ReportingStatus.LATE || status == ReportingStatus.NOT_DUE;
        boolean isOwed = status != ReportingStatus.EXEMPT;
        @Nullable LocalDate due = isOwed ? LocalDate.of(year + 1, 4, 30) : null;
        return new CompletenessRow(
                new AreaCode(code),
                "样例县" + code,
                level,
                new AreaCode("990100"),
                year,
                isOwed ? 1 : 0,
                isOwed && !isMissing ? 1 : 0,
                isMissing ? 1 : 0,
                status == ReportingStatus.LATE ? 1 : 0,
                status == ReportingStatus.NIL_CONFIRMED ? 1 : 0,
                status,
                due,
                200,
                missingLines,
                AS_OF);
    }
}
