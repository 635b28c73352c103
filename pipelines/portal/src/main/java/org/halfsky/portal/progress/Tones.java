package org.halfsky.portal.progress;

import org.halfsky.model.ReportingStatus;

/** The colours in which the page says where reports stand. The template calls it. */
final class Tones {

    public String of(ReportingStatus status) {
        return switch (status) {
            case LATE -> "bad";
            case IN_CORRECTION, RECEIVED, DUE -> "near";
            case ACCEPTED, NIL_CONFIRMED -> "good";
            case NOT_DUE, EXEMPT -> "none";
        };
    }
}
