package org.halfsky.portal.given;

import org.halfsky.model.explanation.Explanations;
import org.halfsky.model.release.ReleaseQueries;

/** A release that can be asked, by any number of threads at once. */
public record OpenRelease(ShelvedRelease release, ReleaseQueries queries, Explanations explanations) {}
