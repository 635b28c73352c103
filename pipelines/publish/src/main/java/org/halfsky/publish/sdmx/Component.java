package org.halfsky.publish.sdmx;

/**
 * A column of the observations.
 *
 * @param codelist what it may hold; empty where any text or number
 */
record Component(String id, String name, String codelist) {

    boolean isCoded() {
        return !codelist.isEmpty();
    }
}
