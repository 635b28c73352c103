package org.halfsky.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One invented sheet, saved by LibreOffice 7.4 in each of its formats. */
class OtherProducersTest {
    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(OtherProducersTest.class.getResource("/grid/" + name))
                .toURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls", "libreoffice.ods"})
    void workbooksOfLibreOfficeReadAsDisplayed(String name) throws URISyntaxException {
        GridBook book = Fixtures.read(resource(name));

        assertThat(book.grids())
                .extracting(Grid::name, Grid::hidden)
                .containsExactly(tuple("妇儿综1表", false), tuple("上年", true));
        Grid grid = book.grids().get(0);
        assertThat(grid.merges()).containsExactly(new Merge(0, 0, 0, 3));
        assertThat(grid.isRowHidden(5)).isTrue();
        assertThat(grid.isRowHidden(4)).isFalse();
        assertThat(grid.isColumnHidden(5)).isTrue();
        assertThat(grid.isColumnHidden(3)).isFalse();
        assertThat(grid.cells())
                .filteredOn(cell -> cell.column() == 3)
                .extracting(GridCell::text, GridCell::kind, GridCell::formula)
                .startsWith(
                        tuple("本年", GridCell.Kind.TEXT, false),
                        tuple("9.4", GridCell.Kind.NUMBER, false),
                        tuple("96.87%", GridCell.Kind.NUMBER, false),
                        tuple("12,345", GridCell.Kind.NUMBER, true),
                        tuple("8.8", GridCell.Kind.NUMBER, false),
                        tuple("#DIV/0!", GridCell.Kind.ERROR, true),
                        tuple("2021年1月1日", GridCell.Kind.DATE, false));
        assertThat(Objects.requireNonNull(grid.cell(2, 2)).text()).isEqualTo("01");
        assertThat(grid.cells()).hasSize(26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls", "libreoffice.ods"})
    void raisedDigitsOfLibreOfficeAreNoteMarks(String name) throws URISyntaxException {
        Grid grid = Fixtures.read(resource(name)).grids().get(0);

        assertThat(Objects.requireNonNull(grid.cell(8, 3)).text()).isEqualTo("3.5¹");
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls"})
    void indentsOfLibreOfficeAreKept(String name) throws URISyntaxException {
        Grid grid = Fixtures.read(resource(name)).grids().get(0);

        assertThat(Objects.requireNonNull(grid.cell(3, 0)).indent()).isEqualTo(2);
    }

    @Test
    void aWebPageOfLibreOfficeKeepsItsNumbers() throws URISyntaxException {
        GridBook book = Fixtures.read(resource("libreoffice.html"));

        assertThat(book.format()).isEqualTo(Format.HTML);
        Grid grid = book.grids().get(0);
        assertThat(grid.name()).isEqualTo("libreoffice");
        assertThat(grid.merges()).contains(new Merge(0, 0, 0, 3));
        assertThat(grid.cells())
                .filteredOn(cell -> cell.column() == 3)
                .extracting(GridCell::text, GridCell::kind, GridCell::number)
                .startsWith(
                        tuple("本年", GridCell.Kind.TEXT, null),
                        tuple("9.4", GridCell.Kind.NUMBER, new java.math.BigDecimal("9.4")),
                        tuple("96.87%", GridCell.Kind.NUMBER, new java.math.BigDecimal("0.9687")),
                        tuple("12,345", GridCell.Kind.NUMBER, new java.math.BigDecimal("12345")),
                        tuple("#DIV/0!", GridCell.Kind.TEXT, null));
        assertThat(Objects.requireNonNull(grid.cell(6, 3)).kind()).isEqualTo(GridCell.Kind.DATE);
    }
}
