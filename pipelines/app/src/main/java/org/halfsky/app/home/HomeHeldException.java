package org.halfsky.app.home;

/** Another process works on the home and cannot take this work. */
public final class HomeHeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Home home;

    /** @param holder as people know it */
    public HomeHeldException(Home home, String holder) {
        super("%s: held by %s; wait until it ends, or stop it".formatted(home.folder(), holder));
        this.home = home;
    }

    public Home home() {
        return home;
    }
}
