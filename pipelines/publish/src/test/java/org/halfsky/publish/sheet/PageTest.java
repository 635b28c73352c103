package org.halfsky.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final int LANDSCAPE_ROWS_OF_20_POINTS = 23;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet();
    private final Page page = new Page(sheet, new Styles(workbook), Paper.LANDSCAPE);

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void leavesABlockThatFitsOnItsPage() {
        page.space(LANDSCAPE_ROWS_OF_20_POINTS - 10, 20);
        page.together(() -> page.space(10, 20));

        assertThat(sheet.getRowBreaks()).isEmpty();
    }

    @Test
    void beginsANewPageForABlockThatWouldBeTorn() {
        page.space(LANDSCAPE_ROWS_OF_20_POINTS - 9, 20);
        page.together(() -> page.space(10, 20));
        page.together(() -> page.space(10, 20));
        page.together(() -> page.space(10, 20));

        assertThat(sheet.getRowBreaks())
                .containsExactly(LANDSCAPE_ROWS_OF_20_POINTS - 10, LANDSCAPE_ROWS_OF_20_POINTS + 10);
    }

    @Test
    void hasRoomForMoreWhereAWideSheetIsPrintedSmaller() {
        page.columns(100, 100, 100);
        page.space(LANDSCAPE_ROWS_OF_20_POINTS, 20);
        page.together(() -> page.space(10, 20));

        assertThat(sheet.getRowBreaks()).isEmpty();
    }

    @Test
    void breaksNothingForABlockLongerThanAPage() {
        page.together(() -> page.space(100, 20));

        assertThat(sheet.getRowBreaks()).isEmpty();
    }
}
