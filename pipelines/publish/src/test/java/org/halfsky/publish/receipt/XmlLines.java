package org.halfsky.publish.receipt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What an XML part says, a line for every attribute and text, whatever the order of attributes and the choice of prefixes. */
final class XmlLines {

    private final SortedSet<String> lines = new TreeSet<>();

    private XmlLines() {}

    static SortedSet<String> of(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XmlLines reading = new XmlLines();
            reading.read(
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml))
                            .getDocumentElement(),
                    "");
            return reading.lines;
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    private void read(Element element, String above) {
        String path = above + "/" + element.getLocalName();
        lines.add(path);
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                lines.add(path + "@" + attribute.getLocalName() + "=" + attribute.getNodeValue());
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                String name = inner.hasAttribute("r") && inner.getLocalName().length() < 4
                        ? inner.getAttribute("r")
                        : Integer.toString(counts.merge(inner.getLocalName(), 1, Integer::sum));
                read(inner, path + "[" + name + "]");
            } else if (!child.getTextContent().isBlank()) {
                lines.add(path + "=" + child.getTextContent());
            }
        }
    }
}
