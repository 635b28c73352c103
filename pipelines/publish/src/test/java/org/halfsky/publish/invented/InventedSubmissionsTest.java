package org.halfsky.publish.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedSubmissionsTest {

    @TempDir
    Path folder;

    @Test
    void everyAreaHasOneFormAYearUnderItsNameOfThatYear() {
        submissions(7).write(SmallCatalog.CITY, 2015, 2016, Layout.LEGAL, folder);

        assertThat(names())
                .containsExactly(
                        "370500东营市/东营市2015年妇女儿童发展规划统计监测表.xlsx",
                        "370500东营市/东营市2016年妇女儿童发展规划统计监测表.xlsx",
                        "370502东营区/东营区2015年妇女儿童发展规划统计监测表.xlsx",
                        "370502东营区/东营区2016年妇女儿童发展规划统计监测表.xlsx",
                        "370505垦利区/垦利区2016年妇女儿童发展规划统计监测表.xlsx",
                        "370521垦利县/垦利县2015年妇女儿童发展规划统计监测表.xlsx");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneDoesNot() throws IOException {
        submissions(7).write(SmallCatalog.PROVINCE, 2012, 2018, Layout.MIXED, folder.resolve("one"));
        submissions(7).write(SmallCatalog.PROVINCE, 2012, 2018, Layout.MIXED, folder.resolve("two"));
        submissions(8).write(SmallCatalog.PROVINCE, 2012, 2018, Layout.MIXED, folder.resolve("other"));

        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
        assertThat(contents(folder.resolve("one"))).isNotEqualTo(contents(folder.resolve("other")));
    }

    @Test
    void mixedFilesComeInEveryKind() {
        List<Path> files = submissions(7).write(SmallCatalog.PROVINCE, 2008, 2032, Layout.MIXED, folder);

        assertThat(files.stream().map(each -> each.getFileName().toString().replaceAll("^.*?\\d{4}", "")))
                .contains("年妇女儿童发展规划统计监测表.xlsx", "年监测表（最终版）.xls", "年监测数据.xlsx", ".csv", "年数据导出.csv", "年监测数据（上报）.csv");
    }

    @Test
    void aFormShowsThisYearAndTheYearBeforeUnderItsFormerCode() throws IOException {
        submissions(7).write(SmallCatalog.CITY, 2015, 2016, Layout.LEGAL, folder);

        Sheet before = sheet("370521垦利县/垦利县2015年妇女儿童发展规划统计监测表.xlsx");
        Sheet since = sheet("370505垦利区/垦利区2016年妇女儿童发展规划统计监测表.xlsx");
        assertThat(text(since, 4, 0)).isEqualTo("综合机关名称：东营市垦利区统计局");
        assertThat(text(since, 5, 3)).isEqualTo("本年");
        for (int row = 8; row < 11; row++) {
            assertThat(text(since, row, 4)).isEqualTo(text(before, row, 3)).isNotEmpty();
        }
    }

    @Test
    void everyFormSaysThatItIsInvented() throws IOException {
        submissions(7).write(SmallCatalog.DISTRICT, 2020, 2020, Layout.LEGAL, folder);

        Sheet sheet = sheet("370502东营区/东营区2020年妇女儿童发展规划统计监测表.xlsx");
        assertThat(text(sheet, sheet.getLastRowNum(), 0)).startsWith("3.示例数据（虚构）");
    }

    @Test
    void yearsForWhichNothingCanBeInventedAreRefused() {
        assertThatThrownBy(() -> submissions(1).write(SmallCatalog.CITY, 2000, 2010, Layout.LEGAL, folder))
                .hasMessage("years 2000-2010: expected a span within 2008-2032");
    }

    private static InventedSubmissions submissions(long seed) {
        return new InventedSubmissions(SmallCatalog.get(), seed);
    }

    private List<String> names() {
        return List.copyOf(contents(folder).keySet());
    }

    private static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                contents.put(folder.relativize(file).toString(), java.util.Arrays.hashCode(bytes) + " " + bytes.length);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return contents;
    }

    private Sheet sheet(String file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(folder.resolve(file).toFile(), null, true)) {
            return workbook.getSheetAt(0);
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        return new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
    }
}
