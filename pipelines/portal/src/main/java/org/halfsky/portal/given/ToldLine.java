package org.halfsky.portal.given;

/**
 * One line of an explanation, as a terminal and a page show it.
 *
 * @param indent steps to the right
 */
public record ToldLine(int indent, String text, boolean isHeading) {}
