package org.halfsky.portal.given;

import org.halfsky.model.catalog.Catalog;

/** The catalog that the last run used. */
@FunctionalInterface
public interface CatalogInForce {

    Catalog catalog();
}
