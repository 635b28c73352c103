package org.halfsky.portal.account;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param name              by which the person signs in
 * @param person            what the person is called
 * @param areaCode          whose data the account sees and sends, with all areas below; {@code null} exactly where the role stands for no area
 * @param isPasswordInitial whether somebody else set the password, so that it opens nothing but the page where the person sets another
 * @param passwordSetAt     sessions that are older are not valid any more
 */
public record Account(
        String name,
        String person,
        Role role,
        @Nullable String areaCode,
        boolean isPasswordInitial,
        boolean isDisabled,
        Instant createdAt,
        Instant passwordSetAt)
        implements Serializable {

    public Account {
        if ((areaCode != null) != role.isOfArea()) {
            throw new IllegalArgumentException(
                    "%s: role %s does not fit area %s".formatted(name, role.code(), areaCode));
        }
    }
}
