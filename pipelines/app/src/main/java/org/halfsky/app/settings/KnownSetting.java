package org.halfsky.app.settings;

/**
 * A key below {@code halfsky.}, for the guide.
 *
 * @param standard what is used where nothing is set
 * @param expected what it may be
 * @param meaning  one sentence without its full stop
 */
public record KnownSetting(String key, String standard, String expected, String meaning) {}
