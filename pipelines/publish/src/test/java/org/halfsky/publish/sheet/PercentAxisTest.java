package org.halfsky.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentAxisTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XDDFValueAxis axis = Strokes.valueAxis(
            workbook.createSheet().createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 9, 9)));

    @AfterEach
    void close() throws Exception {
        workbook.close();
    }

    private static List<XDDFNumericalDataSource<Double>> drawn(double... values) {
        Double[] boxed = new Double[values.length + 1];
        for (int at = 0; at < values.length; at++) {
            boxed[at] = values[at];
        }
        return List.of(XDDFDataSourcesFactory.fromArray(boxed));
    }

    @ParameterizedTest
    @CsvSource({"70, 100", "79.9, 80.1"})
    void hasItsHighestMarkAtAHundred(double lowest, double highest) {
        PercentAxis.on(axis, false, drawn(lowest, highest));

        assertThat(axis.getMinimum()).isZero();
        assertThat(axis.getMaximum()).isEqualTo(110);
        assertThat(axis.getMajorUnit()).isEqualTo(20);
    }

    /** Small differences would not be seen, or values would be cut. */
    @ParameterizedTest
    @CsvSource({"97, 99.99", "15, 17", "50, 80", "70, 100.1"})
    void isLeftToTheProgramWhereThatShowsMore(double lowest, double highest) {
        PercentAxis.on(axis, false, drawn(lowest, highest));

        assertThat(axis.getMaximum()).isNaN();
    }

    @Test
    void beginsAtZeroUnderBars() {
        PercentAxis.on(axis, true, drawn(97, 99.99));

        assertThat(axis.getMaximum()).isEqualTo(110);
    }
}
