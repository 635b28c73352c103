package org.halfsky.portal.given;

/** There is no release yet to answer from; the page says so. */
public final class NothingPublishedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingPublishedException() {
        super("no release has been published yet");
    }
}
