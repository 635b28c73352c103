package org.halfsky.app.home;

import java.io.IOException;
import org.halfsky.app.settings.OperationsSettings;

/** The right of this process to work on a home, for as long as it is open. */
public interface Hold extends AutoCloseable {

    /** The home that is held. */
    Home home();

    /** Where its operations lie for as long as it is held, whatever its settings say meanwhile: the lock is there. */
    OperationsSettings operations();

    /** Whether the home is still this process's; a lock on a server can be lost while the process lives. */
    boolean isStanding() throws IOException;

    /** Asks whatever runs on the home to end where it can go on later. */
    void askToStop();

    /** Whether somebody asked so. */
    boolean isAskedToStop();

    @Override
    void close() throws IOException;

    /** The same right for somebody who must not give it back. */
    default Hold lent() {
        Hold owner = this;
        return new Hold() {

            @Override
            public Home home() {
                return owner.home();
            }

            @Override
            public OperationsSettings operations() {
                return owner.operations();
            }

            @Override
            public boolean isStanding() throws IOException {
                return owner.isStanding();
            }

            @Override
            public void askToStop() {
                owner.askToStop();
            }

            @Override
            public boolean isAskedToStop() {
                return owner.isAskedToStop();
            }

            @Override
            public void close() {
                // the owner's to give back
            }
        };
    }
}
