package org.halfsky.publish.sdmx;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of a structure message, in the order that SDMX-ML 3.0 wants. */
final class StructureMessage {

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
    private static final String AGENCY = "HALFSKY";
    private static final String VERSION = "1.0.0";
    private static final String OBSERVATION = "OBSERVATION";
    private static final String MODEL = "urn:sdmx:org.sdmx.infomodel.";
    private static final String MAINTAINED = "=%s:%s(%s)";

    private final XMLStreamWriter out;

    StructureMessage(XMLStreamWriter out) {
        this.out = out;
    }

    void open(OffsetDateTime prepared) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        start("mes:Structure", "xmlns:mes", SCHEMAS + "message");
        out.writeAttribute("xmlns:str", SCHEMAS + "structure");
        out.writeAttribute("xmlns:com", SCHEMAS + "common");
        start("mes:Header");
        text("mes:ID", OBSERVATION);
        text("mes:Test", "false");
        text("mes:Prepared", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(prepared));
        start("mes:Sender", "id", AGENCY);
        end(2);
        start("mes:Structures");
    }

    void codelists(List<Codelist> codelists) throws XMLStreamException {
        start("str:Codelists");
        for (Codelist each : codelists) {
            maintained("str:Codelist", each.id(), each.name());
            for (Codelist.Code code : each.codes()) {
                start("str:Code", "id", code.id());
                name(code.name());
                end(1);
            }
            end(1);
        }
        end(1);
    }

    void concepts(List<Component> dimensions, List<Component> others, List<Component> attributes)
            throws XMLStreamException {
        start("str:ConceptSchemes");
        maintained("str:ConceptScheme", "CS_OBSERVATION", "监测数据的概念");
        List<Component> all =
                Stream.of(dimensions, others, attributes).flatMap(List::stream).toList();
        for (Component each : all) {
            start("str:Concept", "id", each.id());
            name(each.name());
            end(1);
        }
        end(2);
    }

    void dataflow() throws XMLStreamException {
        start("str:Dataflows");
        maintained("str:Dataflow", OBSERVATION, "妇女儿童发展规划统计监测数据");
        text("str:Structure", urn("datastructure.DataStructure", OBSERVATION));
        end(2);
    }

    void dataStructure(List<Component> dimensions, Component time, Component measure, List<Component> attributes)
            throws XMLStreamException {
        start("str:DataStructures");
        maintained("str:DataStructure", OBSERVATION, "妇女儿童发展规划统计监测数据的结构");
        start("str:DataStructureComponents");
        start("str:DimensionList", "id", "DimensionDescriptor");
        for (Component each : dimensions) {
            component("str:Dimension", each, "String");
            end(1);
        }
        component("str:TimeDimension", time, "ObservationalTimePeriod");
        end(2);
        start("str:AttributeList", "id", "AttributeDescriptor");
        for (Component each : attributes) {
            component("str:Attribute", each, "String");
            start("str:AttributeRelationship");
            out.writeEmptyElement("str:Observation");
            end(2);
        }
        end(1);
        start("str:MeasureList", "id", "MeasureDescriptor");
        component("str:Measure", measure, "Decimal");
        end(5);
    }

    /** Left open. */
    private void component(String element, Component component, String textType) throws XMLStreamException {
        start(element, "id", component.id());
        text("str:ConceptIdentity", urn("conceptscheme.Concept", "CS_OBSERVATION") + "." + component.id());
        start("str:LocalRepresentation");
        if (component.isCoded()) {
            text("str:Enumeration", urn("codelist.Codelist", component.codelist()));
        } else {
            out.writeEmptyElement("str:TextFormat");
            out.writeAttribute("textType", textType);
        }
        end(1);
    }

    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private static String urn(String kind, String id) {
        return MODEL + kind + MAINTAINED.formatted(AGENCY, id, VERSION);
    }

    /** Left open. */
    private void maintained(String element, String id, String name) throws XMLStreamException {
        start(element, "id", id);
        out.writeAttribute("agencyID", AGENCY);
        out.writeAttribute("version", VERSION);
        name(name);
    }

    private void name(String text) throws XMLStreamException {
        start("com:Name", "xml:lang", "zh");
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        start(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void start(String element) throws XMLStreamException {
        out.writeStartElement(element);
    }

    private void start(String element, String attribute, String value) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeAttribute(attribute, value);
    }

    private void end(int elements) throws XMLStreamException {
        for (int each = 0; each < elements; each++) {
            out.writeEndElement();
        }
    }
}
