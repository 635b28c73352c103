package org.halfsky.portal.page;

/** One entry of the navigation. */
public record Link(String path, String words) {}
