package org.halfsky.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and which are taken: long ones that nobody guesses; no rule asks for signs of many kinds (OWASP ASVS 5.0, V6.2). */
public final class Passwords {

    private static final int SHORTEST = 12;

    /** bcrypt looks no further. */
    private static final int MOST_BYTES = 72;

    private static final int COST = 11;
    private static final int FEWEST_SIGNS = 5;

    /** Without those that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final List<String> GUESSED = List.of(
            "password",
            "passw0rd",
            "admin",
            "halfsky",
            "qwerty",
            "asdfgh",
            "zxcvbn",
            "1qaz2wsx",
            "123456",
            "654321",
            "111111",
            "888888",
            "abc123",
            "woaini",
            "iloveyou",
            "welcome",
            "tongji");

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
    private final SecureRandom random = new SecureRandom();

    /** Compares with what is kept, and makes what is kept. */
    public PasswordEncoder encoder() {
        return encoder;
    }

    /** Nobody knows it before it is shown. */
    public String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            password.append(i == 0 ? "" : "-");
            random.ints(4, 0, LETTERS.length()).forEach(each -> password.append(LETTERS.charAt(each)));
        }
        return password.toString();
    }

    /** Why the password cannot be taken, in Chinese; empty if it can. */
    public List<String> problems(String password, String account) {
        List<String> problems = new ArrayList<>();
        String small = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add("口令至少 %d 个字符，可以用一句话".formatted(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            problems.add("口令过长，最多 %d 个字母或数字（24 个汉字）".formatted(MOST_BYTES));
        }
        if (password.codePoints().distinct().count() < FEWEST_SIGNS) {
            problems.add("口令里不同的字符太少，至少 %d 种".formatted(FEWEST_SIGNS));
        }
        if (!account.isBlank() && small.contains(account.toLowerCase(Locale.ROOT))) {
            problems.add("口令里不能有账号名");
        }
        GUESSED.stream()
                .filter(small::contains)
                .findFirst()
                .ifPresent(each -> problems.add("口令里的“%s”太常见，容易被猜到".formatted(each)));
        return problems;
    }
}
