package org.halfsky.portal.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.halfsky.portal.account.Role;
import org.springframework.core.io.ClassPathResource;

/** A chapter of the manual: what somebody in one kind of work does with the system. */
public enum Chapter {
    COUNTY("county", "县级填报人员"),
    UPPER("upper", "市级、省级审核和使用人员"),
    OPERATOR("operator", "运行维护人员"),
    ADMINISTRATOR("administrator", "系统管理人员");

    private final String code;
    private final String title;

    Chapter(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Optional<Chapter> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The one that somebody of that role needs first. */
    static Chapter of(Role role) {
        return switch (role) {
            case COUNTY -> COUNTY;
            case PREFECTURE, PROVINCE -> UPPER;
            case OPERATOR -> OPERATOR;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Its text, in Markdown, without its heading. */
    String text() {
        try {
            String text =
                    new ClassPathResource("manual/%s.md".formatted(code)).getContentAsString(StandardCharsets.UTF_8);
            return text.substring(text.indexOf('\n') + 1);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
