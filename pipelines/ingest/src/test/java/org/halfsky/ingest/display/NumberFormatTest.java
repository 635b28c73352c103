package org.halfsky.ingest.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
    private final NumberFormats formats = new NumberFormats(false);

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "27.92               | General              | 27.92",
                "27.923913043478262  | General              | 27.92391304",
                "1234.567891234      | General              | 1234.567891",
                "0.30000000000000004 | General              | 0.3",
                "370481              | General              | 370481",
                "99999999999         | General              | 99999999999",
                "370481000000        | General              | 3.70481E+11",
                "0.00001             | General              | 0.00001",
                "-0.5                | General              | -0.5",
                "0                   | General              | 0",
                "370481              | @                    | 370481",
                "0.42                | 0%                   | 42%",
                "0.2792              | 0.00%                | 27.92%",
                "1.005               | 0.00                 | 1.01",
                "-0.001              | 0.00                 | -0.00",
                "0.5                 | #.##                 | .5",
                "7                   | 000                  | 007",
                "250000              | 0!.0,\"万\"             | 25.0万",
                "1234567             | 0!.0,\"万\"             | 123.5万",
                "900                 | 0!.0,\"万\"             | 0.1万",
                "12                  | General\"人\"          | 12人",
                "12.5                | G/通用格式\"人\"       | 12.5人",
                "1234.5              | [$¥-804]#,##0.00     | ¥1,234.50",
                "96.5                | [Red]0.0             | 96.5",
                "1.5                 | # ?/?                | 1 1/2",
                "12345               | 0.00E+00             | 1.23E+04",
                "2.5                 | 0                    | 3",
                "1234567.891         | #,##0.00             | 1,234,567.89",
                "-1234.5             | #,##0.0              | -1,234.5",
                "999                 | #,##0                | 999",
                "96.5                | 0.00_                | 96.50",
                "-96.5               | 0.00_);(0.00)        | (96.50)",
                "4.64                | 0.00\"‰\"            | 4.64‰",
                "250000              | 0.0,\"千\"           | 250.0千",
                "1234.5              | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ | 1,234.50",
                "0                   | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ | -",
                "44197               | yyyy/m/d             | 2021/1/1",
                "44197               | yyyy\"年\"m\"月\"d\"日\" | 2021年1月1日",
                "44197               | yyyy年m月            | 2021年1月",
                "43892               | m\"月\"d\"日\";@       | 3月2日",
                "0.75                | h:mm                 | 18:00",
                "0.75                | 上午/下午h\"时\"mm\"分\" | 下午6时00分",
                "1.5                 | [h]:mm               | 36:00",
                "44197.5104166667    | yyyy-mm-dd hh:mm:ss  | 2021-01-01 12:15:00",
                "1                   | yyyy-m-d             | 1900-1-1",
                "61                  | yyyy-m-d             | 1900-3-1",
                "-1                  | yyyy-m-d             | -1",
            })
    void numbersShowAsInExcel(BigDecimal stored, String code, String shown) {
        assertThat(formats.format(code).show(stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"14,2021/1/1", "31,2021年1月1日", "57,2021年1月", "58,1月1日", "9,4419700%", "0,44197", "63,44197"})
    void formatsThatFilesNameByNumberAreThoseOfAChineseExcel(int id, String shown) {
        assertThat(formats.format(id, null).show(new BigDecimal("44197"))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "0.00_ ", "0.00_);[Red]\\(0.00\\)"})
    void plainFormatsShowWhatPoiShows(String code) {
        DataFormatter poi = new DataFormatter(java.util.Locale.CHINA);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            double stored = Math.round(random.nextDouble() * 1e8) / Math.pow(10, random.nextInt(7));
            String expected = poi.formatRawCellContents(stored, 164, code).strip();

            assertThat(formats.format(code).show(BigDecimal.valueOf(stored)))
                    .as("%s as %s", stored, code)
                    .isEqualTo(expected);
        }
    }

    @Test
    void hugeExponentsAreNoTrap() {
        assertThat(StoredNumber.parse("1E999999999")).isEmpty();
        assertThat(StoredNumber.parse("1E-999999999")).hasValue(new BigDecimal("0"));
        assertThat(StoredNumber.parse("9".repeat(100_000))).isEmpty();
        assertThat(StoredNumber.parse("12a")).isEmpty();
        assertThat(StoredNumber.parse("1.50E2")).hasValue(new BigDecimal("150"));
    }
}
