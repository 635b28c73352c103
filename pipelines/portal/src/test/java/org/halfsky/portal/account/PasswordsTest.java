package org.halfsky.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "twelve chars",
                "春眠不觉晓处处闻啼鸟夜来",
                "       a b c d e f",
                "🐟🐠🐡🦈🐙🐚🐌🦋🐛🐜🐝🐞"
            })
    void takesWhatIsLongWhateverSignsItIsMadeOf(String password) {
        assertThat(passwords.problems(password, "zhangsan")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eleven char, 口令至少 12 个字符，可以用一句话",
        "ababababababab, 口令里不同的字符太少，至少 5 种",
        "My-Zhangsan-key, 口令里不能有账号名",
        "Password und mehr, 口令里的“password”太常见，容易被猜到",
        "xxQWERTYyyzz, 口令里的“qwerty”太常见，容易被猜到",
    })
    void saysWhyItTakesNot(String password, String problem) {
        assertThat(passwords.problems(password, "zhangsan")).containsExactly(problem);
    }

    @Test
    void takesNoMoreThanTheHashSees() {
        String longest = "春眠不觉晓处处闻啼鸟夜来风雨声花落知多少床前明月";
        assertThat(longest).hasSize(24);
        assertThat(passwords.problems(longest, "zhangsan")).isEmpty();
        assertThat(passwords.problems(longest + "光", "zhangsan")).containsExactly("口令过长，最多 72 个字母或数字（24 个汉字）");
    }

    @Test
    void makesPasswordsThatItWouldTakeAndNeverTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String each = passwords.random();
            assertThat(each).matches("([a-zA-Z2-9]{4}-){3}[a-zA-Z2-9]{4}");
            made.add(each);
        }
        assertThat(made).hasSize(1000);
    }

    @Test
    void keepsAHashThatNamesItsMethod() {
        String kept = passwords.encoder().encode("correct horse battery");

        assertThat(kept).startsWith("{bcrypt}$2a$11$");
        assertThat(passwords.encoder().matches("correct horse battery", kept)).isTrue();
        assertThat(passwords.encoder().matches("correct horse batterz", kept)).isFalse();
        assertThat(passwords.encoder().encode("correct horse battery")).isNotEqualTo(kept);
    }
}
