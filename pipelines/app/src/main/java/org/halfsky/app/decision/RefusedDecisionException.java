package org.halfsky.app.decision;

/** A decision that nobody may take, or that decides nothing; the message says why. */
public final class RefusedDecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedDecisionException(String message) {
        super(message);
    }
}
