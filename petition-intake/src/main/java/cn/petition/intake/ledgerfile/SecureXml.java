package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of a workbook, read as a stream; a document type definition ends it, whatever it declares. */
final class SecureXml {

    private static final XMLInputFactory FACTORY = factory();

    private SecureXml() {}

    /** What to do at each start of an element; false ends the reading. */
    interface Visitor {
        boolean start(XMLStreamReader xml) throws XMLStreamException;
    }

    static void walk(InputStream in, Visitor visitor) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw LedgerRefused.because(Reason.DOCTYPE);
            }
            if (event == XMLStreamConstants.START_ELEMENT && !visitor.start(xml)) {
                return;
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
