package org.halfsky.publish.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.halfsky.model.Answer;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The returned workbook beside the original: nothing differs but marks, comments and the new sheet. */
class ReturnedCopyTest {

    private static final List<Finding> FOUND = List.of(
            Finding.ofCell("R201", Severity.ERROR, new CellRef(RichWorkbook.SHEET, "B3"), "3.1", "≥ 4.2", "请核实"),
            Finding.ofCell("R301", Severity.WARNING, new CellRef(RichWorkbook.SHEET, "B4"), "4.2", null, "请核实"));

    /** the registers of a workbook, which have to know the new sheet, its words and looks */
    private static final String REGISTER =
            "\\[Content_Types\\]\\.xml|_rels/\\.rels|xl/(_rels/workbook\\.xml\\.rels|workbook\\.xml|styles\\.xml|sharedStrings\\.xml)";

    private static final String MARKED_SHEET = "xl/worksheets/(_rels/)?sheet1\\.xml(\\.rels)?";
    private static final String COMMENTS = "xl/(comments\\d+\\.xml|drawings/vmlDrawing\\d+\\.vml)";
    private static final String SHEET_THAT_WAS_OPEN = "xl/worksheets/(_rels/)?sheet2\\.xml(\\.rels)?";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"excel.xlsx", "libreoffice.xlsx"})
    void keepsEveryPartThatHasNoMarkByteForByte(String name) throws IOException {
        SortedMap<String, byte[]> before = RichWorkbook.parts(original(name));
        SortedMap<String, byte[]> after = RichWorkbook.parts(returned(name));

        assertThat(after).containsKeys(before.keySet().toArray(String[]::new));
        assertThat(minus(after.keySet(), before.keySet())).containsExactly("xl/worksheets/sheet4.xml");
        before.forEach((part, bytes) -> {
            boolean mayChange = part.matches(String.join("|", REGISTER, MARKED_SHEET, COMMENTS, SHEET_THAT_WAS_OPEN));
            if (!mayChange) {
                assertThat(Arrays.equals(after.get(part), bytes)).as(part).isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel.xlsx", "libreoffice.xlsx"})
    void changesNothingButStylesOnTheSheetWithMarks(String name) throws IOException {
        SortedMap<String, byte[]> before = RichWorkbook.parts(original(name));
        SortedMap<String, byte[]> after = RichWorkbook.parts(returned(name));

        for (String part : before.keySet()) {
            if (part.matches("xl/.*\\.(xml|vml|rels)") && !part.matches("xl/(_rels/)?workbook\\.xml(\\.rels)?")) {
                assertThat(minus(lines(before, part), lines(after, part)))
                        .as("gone from " + part)
                        .allMatch(each -> each.matches(".*row\\[B[34]]/c@s=\\d+|.*@tabSelected=(1|true)")
                                || (part.matches(REGISTER) && each.matches(".*@(count|uniqueCount)=\\d+")));
            }
            if (part.matches("xl/worksheets/sheet\\d\\.xml")) {
                assertThat(minus(lines(after, part), lines(before, part)))
                        .as("new in " + part)
                        .allMatch(each -> each.matches(".*row\\[B[34]]/c@s=\\d+|.*@tabSelected=(0|false)"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel.xlsx", "libreoffice.xlsx", "excel.xls", "libreoffice.xls"})
    void leavesWhatPeopleSeeAsItWas(String name) throws IOException {
        SortedSet<String> before = seen(original(name));
        SortedSet<String> after = seen(returned(name));

        assertThat(before).anyMatch(each -> each.contains("merged A1:C1")).anyMatch(each -> each.startsWith("picture"));
        assertThat(minus(before, after)).allMatch(each -> each.matches(RichWorkbook.SHEET + "!B[34] fill .*"));
        assertThat(minus(after, before))
                .allMatch(
                        each -> each.matches(RichWorkbook.SHEET + "!B[34] (fill SOLID_FOREGROUND|comment by 半边天审核).*"))
                .hasSize(4);
        assertThat(order(returned(name)))
                .startsWith("审核结果")
                .endsWith("妇儿综1表", "图表", "底稿")
                .hasSize(4);
    }

    private static SortedSet<String> lines(SortedMap<String, byte[]> parts, String part) throws IOException {
        return XmlLines.of(Objects.requireNonNull(parts.get(part)));
    }

    private static SortedSet<String> seen(byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return WorkbookLines.of(workbook);
        }
    }

    private static List<String> order(byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(Sheet::getSheetName)
                    .toList();
        }
    }

    private static byte[] original(String name) throws IOException {
        if (name.startsWith("excel")) {
            return name.endsWith(".xls") ? RichWorkbook.xls() : RichWorkbook.xlsx();
        }
        try (InputStream in = ReturnedCopyTest.class.getResourceAsStream("/receipt/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private byte[] returned(String name) throws IOException {
        Path file = Files.write(home.resolve(name), original(name));
        Answers answers = Answers.partlyAccepted().file(name);
        FOUND.forEach(answers::finding);
        Answer answer = answers.build();
        Receipts receipts = new Receipts(home.resolve("receipts"), Answers.catalog());
        receipts.write(answer, file);
        return Files.readAllBytes(receipts.folderOf(answer).resolve("回执" + name.substring(name.lastIndexOf('.'))));
    }

    private static SortedSet<String> minus(Collection<String> all, Collection<String> others) {
        SortedSet<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }
}
