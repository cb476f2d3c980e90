package fr.maillage.geo.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML read element by element. A document type, with which XML can name other files or grow, is refused. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;

    XmlPart(String name, InputStream in) throws IOException {
        this.name = name;
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Moves to the next beginning or end of an element; false where there is none any more. */
    boolean advance() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new DamagedWorkbookException("a document type in " + name);
                    default -> {
                        // Text between elements, comments and instructions say nothing in a workbook.
                    }
                }
            }
            return false;
        } catch (XMLStreamException | NoSuchElementException e) {
            throw damaged(e);
        }
    }

    boolean isStart(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that begins here, in whatever namespace; null where it has none. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number from 0 on in an attribute; null where it has none. */
    @Nullable
    Integer number(String attribute) throws DamagedWorkbookException {
        String text = attribute(attribute);
        if (text != null && !text.matches("[0-9]{1,9}")) {
            throw new DamagedWorkbookException("no number in the attribute " + attribute + " in " + name);
        }
        return text == null ? null : Integer.valueOf(text);
    }

    /** The text of the element that begins here; moves to its end. */
    String text() throws IOException {
        try {
            return reader.getElementText();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What went wrong underneath, where that has a name of its own. */
    private IOException damaged(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DamagedWorkbookException damaged) {
                return damaged;
            }
            if (cause instanceof XMLStreamException xml
                    && xml.getNestedException() instanceof DamagedWorkbookException damaged) {
                return damaged;
            }
        }
        return new DamagedWorkbookException("broken XML in " + name);
    }
}
