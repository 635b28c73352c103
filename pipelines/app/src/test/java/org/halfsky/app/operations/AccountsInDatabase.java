package org.halfsky.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.account.Account;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.RefusedAccountException;
import org.halfsky.portal.account.Role;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.audit.AuditEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What accounts and the audit have to do on every database that may hold them, made by the migrations themselves. */
abstract class AccountsInDatabase {

    private static final Instant NOW = Instant.parse("2020-11-05T01:30:00.123Z");
    private static final Actor DESK = new Actor("zhangsan", "10.1.2.3");

    private JdbcClient database;
    private Accounts accounts;
    private Audit audit;

    /** Empty, but for what migrations put there. */
    abstract JdbcClient emptyDatabase() throws Exception;

    @BeforeEach
    void open() throws Exception {
        database = emptyDatabase();
        accounts = new Accounts(database, at(NOW));
        audit = auditAt(NOW);
    }

    @Test
    void keepsAnAccountWithAPasswordThatNobodyKnows() {
        String password = accounts.add("zhangsan", " 张三 ", Role.COUNTY, new AreaCode("370481"));

        assertThat(accounts.find("zhangsan"))
                .contains(new Account("zhangsan", "张三", Role.COUNTY, "370481", true, false, NOW, NOW));
        assertThat(accounts.passwordHash("zhangsan"))
                .hasValueSatisfying(
                        kept -> assertThat(accounts.passwords().encoder().matches(password, kept))
                                .isTrue());
        assertThat(accounts.all()).extracting(Account::name).containsExactly("zhangsan");
    }

    @Test
    void namesEveryReasonWhyAnAccountCannotBe() {
        assertThatThrownBy(() -> accounts.add("X", " ", Role.COUNTY, null))
                .isInstanceOfSatisfying(
                        RefusedAccountException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        "账号名“X”不合要求：3 至 32 个小写字母、数字或 . _ -，以字母开头",
                                        "请填写使用人姓名（不超过 50 个字）",
                                        "县级账号须有所属地区"));
        assertThatThrownBy(() -> accounts.add("oper", "a\u001b[2J", Role.OPERATOR, new AreaCode("370481")))
                .isInstanceOf(RefusedAccountException.class)
                .hasMessage("请填写使用人姓名（不超过 50 个字）；运行维护账号不对应任何地区");
        accounts.add("oper", "张三", Role.OPERATOR, null);
        assertThatThrownBy(() -> accounts.add("oper", "李四", Role.OPERATOR, null))
                .hasMessage("账号名“oper”已有人使用");
    }

    @Test
    void letsOneOfManyMakeAnAccountOfAName() throws Exception {
        List<Callable<Boolean>> wishes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            wishes.add(() -> {
                try {
                    accounts.add("wanted", "张三", Role.OPERATOR, null);
                    return true;
                } catch (RefusedAccountException taken) {
                    return false;
                }
            });
        }
        assertThat(allAtOnce(wishes)).containsExactlyInAnyOrder(true, false, false, false);
    }

    @Test
    void keepsOneAdministratorEvenWhereTwoShutEachOtherOut() throws Exception {
        accounts.add("first", "张三", Role.ADMINISTRATOR, null);
        accounts.add("second", "李四", Role.ADMINISTRATOR, null);
        List<Callable<Boolean>> wishes = new ArrayList<>();
        for (String each : List.of("first", "second")) {
            wishes.add(() -> {
                try {
                    accounts.disable(each, true);
                    return true;
                } catch (RefusedAccountException last) {
                    return false;
                }
            });
        }
        assertThat(allAtOnce(wishes)).containsExactlyInAnyOrder(true, false);
        assertThat(accounts.all()).filteredOn(Account::isDisabled).hasSize(1);
    }

    @Test
    void takesAPasswordOfOnesOwn() {
        String first = accounts.add("zhangsan", "张三", Role.OPERATOR, null);
        assertThatThrownBy(() -> accounts.choosePassword("zhangsan", first)).hasMessage("新口令不能与原口令相同");
        assertThatThrownBy(() -> accounts.choosePassword("zhangsan", "short")).hasMessage("口令至少 12 个字符，可以用一句话");

        accounts.choosePassword("zhangsan", "correct horse battery");
        assertThat(accounts.find("zhangsan")).get().returns(false, Account::isPasswordInitial);

        String anew = accounts.resetPassword("zhangsan");
        assertThat(accounts.find("zhangsan")).get().returns(true, Account::isPasswordInitial);
        assertThat(accounts.passwords()
                        .encoder()
                        .matches(anew, accounts.passwordHash("zhangsan").orElseThrow()))
                .isTrue();
    }

    @Test
    void knowsNobodyByANameThatIsNone() {
        assertThat(accounts.find("a\u0000b")).isEmpty();
        assertThat(accounts.find("' or 1=1 --")).isEmpty();
        assertThatThrownBy(() -> accounts.disable("nobody", true)).hasMessage("没有账号“nobody”");
    }

    @Test
    void writesDownWhatIsTypedAsOneLineThatFits() {
        audit.add(new Actor("a\r\nb\u0000\u202E", "x".repeat(100)), Action.REFUSED, false, "😀".repeat(600), null);

        AuditEntry entry = audit.newest(1).get(0);
        assertThat(entry.account()).isEqualTo("a\uFFFD\uFFFDb\uFFFD\uFFFD");
        assertThat(entry.address()).hasSize(64);
        assertThat(entry.object()).isEqualTo("😀".repeat(500));
        assertThat(entry.at()).isEqualTo(NOW);
    }

    @Test
    void readsTheWholeBookInTheOrderInWhichItWasWritten() {
        for (int i = 0; i < 1050; i++) {
            audit.add(DESK, Action.DOWNLOAD, true, "file" + i, null);
        }
        List<String> read = new ArrayList<>();
        audit.all(each -> read.add(each.object()));

        assertThat(read).hasSize(1050).startsWith("file0", "file1").endsWith("file1049");
        assertThat(audit.newest(2)).extracting(AuditEntry::object).containsExactly("file1049", "file1048");
    }

    @Test
    void countsFailuresByNameAndByAddressUntilOneSucceeds() {
        fail(DESK, NOW.minusSeconds(901));
        fail(DESK, NOW.minusSeconds(60));
        fail(new Actor("zhangsan", "10.9.9.9"), NOW.minusSeconds(60));
        fail(new Actor("lisi", "10.1.2.3"), NOW.minusSeconds(60));
        Instant since = NOW.minusSeconds(900);

        assertThat(audit.failedSignIns(DESK, since)).isEqualTo(1);
        assertThat(audit.failedSignIns("zhangsan", since)).isEqualTo(2);
        assertThat(audit.failedSignInsFrom("10.1.2.3", since)).isEqualTo(2);
        assertThat(audit.hasRefused(DESK, "过多", since)).isFalse();

        audit.add(DESK, Action.SIGN_IN, true, null, null);
        audit.add(DESK, Action.REFUSED, false, "登录", "过多");
        assertThat(audit.failedSignIns(DESK, since)).isZero();
        assertThat(audit.failedSignIns("zhangsan", since)).isEqualTo(2);
        assertThat(audit.hasRefused(DESK, "过多", since)).isTrue();
        assertThat(audit.hasRefused(DESK, "停用", since)).isFalse();
    }

    private void fail(Actor actor, Instant at) {
        auditAt(at).add(actor, Action.SIGN_IN, false, null, null);
    }

    private Audit auditAt(Instant time) {
        return new Audit(database, at(time));
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> wishes) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(wishes.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> each : many.invokeAll(wishes)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            many.shutdown();
        }
    }
}
