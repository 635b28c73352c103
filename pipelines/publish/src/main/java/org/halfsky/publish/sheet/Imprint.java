package org.halfsky.publish.sheet;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself in its properties and on every printed page.
 *
 * @param date   stands as its date of creation: that of its data, never of the clock
 * @param notice above every printed page; {@code null} for none
 */
public record Imprint(
        String title,
        String subject,
        OffsetDateTime date,
        @Nullable String notice) {

    private static final String MAKER = "半边天 Halfsky";

    /** Puts it into the properties of a workbook or document. */
    public void stamp(POIXMLProperties properties) {
        Optional<Date> day = Optional.of(Date.from(date.toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty(subject);
        core.setCreator(MAKER);
        core.setLastModifiedByUser(MAKER);
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication(MAKER);
    }
}
