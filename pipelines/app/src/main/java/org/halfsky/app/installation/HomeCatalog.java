package org.halfsky.app.installation;

import java.nio.file.Files;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.warehouse.check.Rulebook;

/** The catalog of a home: the built-in one with the home's own rows over it. */
public final class HomeCatalog {

    private HomeCatalog() {}

    /**
     * Reads it, and every formula in it.
     *
     * @throws org.halfsky.ingest.catalog.InvalidCatalogException if a row cannot be used
     * @throws org.halfsky.warehouse.check.InvalidRuleException   if a formula cannot be read
     */
    public static Catalog read(Home home, HalfskySettings settings) {
        Catalog catalog = CatalogReader.read(Files.isDirectory(home.catalog()) ? home.catalog() : null);
        Rulebook.of(catalog, settings.checks());
        return catalog;
    }
}
