package org.halfsky.publish.release;

/**
 * What a release is made of.
 *
 * @param fingerprint   of everything that its content depends on, at least 8 hex digits
 * @param catalogSha256 of the catalog in force
 * @param program       names the build of the program: what another one wrote is not carried over
 */
public record ReleaseInputs(String fingerprint, String catalogSha256, String program) {

    public ReleaseInputs {
        if (!fingerprint.matches("[0-9a-f]{8,}")) {
            throw new IllegalArgumentException(
                    "fingerprint '%s': expected at least 8 lower-case hex digits".formatted(fingerprint));
        }
    }
}
