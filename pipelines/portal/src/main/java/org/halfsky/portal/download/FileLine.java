package org.halfsky.portal.download;

/**
 * A file on the page.
 *
 * @param name without folders
 */
public record FileLine(String path, String name, long bytes, String sha256) {}
