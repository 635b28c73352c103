package org.halfsky.portal.account;

import java.util.Arrays;
import java.util.List;

/** What an account is for. Whoever keeps accounts, and whoever keeps the machine running, sees no data of any area. */
public enum Role {
    COUNTY("county", "县级", true),
    PREFECTURE("prefecture", "市级", true),
    PROVINCE("province", "省级", true),
    OPERATOR("operator", "运行维护", false),
    ADMINISTRATOR("administrator", "系统管理", false);

    private final String code;
    private final String chinese;
    private final boolean isOfArea;

    Role(String code, String chinese, boolean isOfArea) {
        this.code = code;
        this.chinese = chinese;
        this.isOfArea = isOfArea;
    }

    /** The role of that code, such as {@code county}. */
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not one of %s".formatted(code, String.join(", ", codes()))));
    }

    /** In the order in which people are told of them. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Role::code).toList();
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether the account stands for an area, and sees and sends for it and those below. */
    public boolean isOfArea() {
        return isOfArea;
    }

    /** Whether the account may decide about submissions of areas below its own. */
    public boolean decides() {
        return this == PREFECTURE || this == PROVINCE;
    }
}
