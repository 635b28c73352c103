package org.halfsky.portal.account;

import java.util.List;

/** An account or a password that cannot be taken; every reason, in Chinese. */
public final class RefusedAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    RefusedAccountException(List<String> problems) {
        super(String.join("；", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
