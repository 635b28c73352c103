package org.halfsky.portal.page;

import java.util.List;
import org.halfsky.portal.account.Role;

/** Which pages an account is led to, in the order in which they are worked with. */
final class Navigation {

    private static final Link HELP = new Link("/help", "帮助");

    private Navigation() {}

    static List<Link> of(Role role) {
        return switch (role) {
            case COUNTY, PREFECTURE, PROVINCE ->
                List.of(
                        new Link("/overview", "总览"),
                        new Link("/progress", "上报进度"),
                        new Link("/submissions", "报送"),
                        new Link("/downloads", "下载"),
                        new Link("/indicators", "指标"),
                        HELP);
            case OPERATOR -> List.of(new Link("/runs", "运行"), HELP);
            case ADMINISTRATOR -> List.of(new Link("/accounts", "账号"), new Link("/audit", "日志"), HELP);
        };
    }
}
