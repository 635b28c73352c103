package org.halfsky.publish.sdmx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.halfsky.model.catalog.Catalog;

/** Writes the data structure definition of the observations, with its code lists, concepts and data flow, as SDMX-ML 3.0. */
public final class StructureDefinition {

    public static final String FILE_NAME = "structure.xml";

    private static final List<Component> DIMENSIONS = List.of(
            new Component("FREQ", "频率", "CL_FREQ"),
            new Component("REF_AREA", "地区，以当年的代码", "CL_AREA"),
            new Component("INDICATOR", "指标", "CL_INDICATOR"),
            new Component("SEX", "性别", "CL_SEX"),
            new Component("RESIDENCE", "城乡", "CL_RESIDENCE"));
    private static final Component TIME = new Component("TIME_PERIOD", "年份", "");
    private static final Component MEASURE = new Component("OBS_VALUE", "数值，以指标的单位", "");
    private static final List<Component> ATTRIBUTES = List.of(
            new Component("OBS_STATUS", "数据状态", "CL_OBS_STATUS"),
            new Component("CONF_STATUS", "保密状态", "CL_CONF_STATUS"),
            new Component("UNIT_MEASURE", "单位", ""),
            new Component("SUBMISSION", "报送编号", ""));

    private StructureDefinition() {}

    /**
     * Writes the file. The same catalog and day give the same bytes.
     *
     * @param prepared stands in its head: the data's date, never the clock's
     */
    public static void write(Catalog catalog, OffsetDateTime prepared, Path file) {
        try (Writer out = Files.newBufferedWriter(file)) {
            StructureMessage message =
                    new StructureMessage(XMLOutputFactory.newInstance().createXMLStreamWriter(out));
            message.open(prepared);
            message.codelists(Codelist.all(catalog));
            message.concepts(DIMENSIONS, List.of(TIME, MEASURE), ATTRIBUTES);
            message.dataflow();
            message.dataStructure(DIMENSIONS, TIME, MEASURE, ATTRIBUTES);
            message.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("%s: %s".formatted(file, broken.getMessage()), broken);
        }
    }
}
