package org.halfsky.app.schedule;

import org.halfsky.model.catalog.Catalog;

/** What a server shows to people at browsers. */
@FunctionalInterface
public interface Pages {

    /**
     * Offers them, if they are not offered yet; from now on by that catalog.
     *
     * @throws org.halfsky.app.settings.InvalidSettingsException if they cannot be offered as the settings say
     */
    void offer(Catalog catalog);
}
