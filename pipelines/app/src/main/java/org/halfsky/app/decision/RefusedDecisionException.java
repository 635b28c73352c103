package org.halfsky.app.decision;

/** A decision that nobody may take, or that decides nothing; the message says why, in Chinese: it is for people of statistical offices. */
public final class RefusedDecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedDecisionException(String message) {
        super(message);
    }
}
