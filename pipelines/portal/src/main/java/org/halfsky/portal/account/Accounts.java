package org.halfsky.portal.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts, in the operations database. They are disabled, never deleted. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{2,31}");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final int LONGEST_PERSON = 50;

    private final JdbcClient database;
    private final Clock clock;
    private final Passwords passwords = new Passwords();

    public Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By name. */
    public List<Account> all() {
        return rows("select * from account order by name", Map.of()).stream()
                .map(Row::account)
                .toList();
    }

    /** The account of that name, disabled or not. */
    public Optional<Account> find(String name) {
        return row(name).map(Row::account);
    }

    /** The hash of the password of that account. */
    public Optional<String> passwordHash(String name) {
        return row(name).map(Row::passwordHash);
    }

    /** How passwords are compared and which are taken. */
    public Passwords passwords() {
        return passwords;
    }

    /**
     * Makes an account with a password that nobody knows yet.
     *
     * @param area known to the catalog, or {@code null} where the role stands for none
     * @return the password, which the person has to replace at the first sign-in
     * @throws RefusedAccountException if the name is taken, or something cannot be used
     */
    public String add(String name, String person, Role role, @Nullable AreaCode area) {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            problems.add("账号名“%s”不合要求：3 至 32 个小写字母、数字或 . _ -，以字母开头".formatted(name));
        } else if (find(name).isPresent()) {
            problems.add("账号名“%s”已有人使用".formatted(name));
        }
        if (person.isBlank()
                || person.length() > LONGEST_PERSON
                || HIDDEN.matcher(person).find()) {
            problems.add("请填写使用人姓名（不超过 %d 个字）".formatted(LONGEST_PERSON));
        }
        if (role.isOfArea() && area == null) {
            problems.add("%s账号须有所属地区".formatted(role.chinese()));
        } else if (!role.isOfArea() && area != null) {
            problems.add("%s账号不对应任何地区".formatted(role.chinese()));
        }
        if (!problems.isEmpty()) {
            throw new RefusedAccountException(problems);
        }
        String password = passwords.random();
        LocalDateTime now = now();
        insert(new Row(
                name,
                person.strip(),
                role.code(),
                area == null ? null : area.value(),
                encoded(password),
                true,
                false,
                now,
                now));
        return password;
    }

    /**
     * Gives the account a new password that nobody knows yet.
     *
     * @return the password, which the person has to replace at the next sign-in
     */
    public String resetPassword(String name) {
        String password = passwords.random();
        set(require(name).name(), password, true);
        return password;
    }

    /**
     * Takes the password that the person chose.
     *
     * @throws RefusedAccountException if it is too easy, or the old one again
     */
    public void choosePassword(String name, String password) {
        Row row = require(name);
        List<String> problems = new ArrayList<>(passwords.problems(password, name));
        if (problems.isEmpty() && passwords.encoder().matches(password, row.passwordHash())) {
            problems.add("新口令不能与原口令相同");
        }
        if (!problems.isEmpty()) {
            throw new RefusedAccountException(problems);
        }
        set(row.name(), password, false);
    }

    /** Shuts an account, or opens it again; what it did before stays in the audit. One at a time, so that no two shut the last two out. */
    public synchronized void disable(String name, boolean isDisabled) {
        Account account = require(name).account();
        if (isDisabled && account.role() == Role.ADMINISTRATOR && otherAdministrators(name) == 0) {
            throw new RefusedAccountException(List.of("“%s”是最后一个可用的系统管理账号，不能停用".formatted(name)));
        }
        database.sql("update account set is_disabled = :disabled where name = :name")
                .param("disabled", isDisabled)
                .param("name", name)
                .update();
    }

    private long otherAdministrators(String name) {
        return all().stream()
                .filter(each -> each.role() == Role.ADMINISTRATOR && !each.isDisabled())
                .filter(each -> !each.name().equals(name))
                .count();
    }

    private void insert(Row row) {
        try {
            database.sql(
                            "insert into account values (:name, :person, :role, :areaCode, :passwordHash, :isPasswordInitial, :isDisabled, :createdAt, :passwordSetAt)")
                    .paramSource(row)
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new RefusedAccountException(List.of("账号名“%s”已有人使用".formatted(row.name())));
        }
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encoder().encode(password), "a password has a hash");
    }

    private void set(String name, String password, boolean isInitial) {
        database.sql(
                        "update account set password_hash = :hash, is_password_initial = :initial, password_set_at = :now where name = :name")
                .param("hash", encoded(password))
                .param("initial", isInitial)
                .param("now", now())
                .param("name", name)
                .update();
    }

    private Row require(String name) {
        return row(name).orElseThrow(() -> new RefusedAccountException(List.of("没有账号“%s”".formatted(name))));
    }

    /** A database need not be asked for what no name can be; and one of them would not even read it. */
    private Optional<Row> row(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return rows("select * from account where name = :name", Map.of("name", name)).stream()
                .findFirst();
    }

    private List<Row> rows(String query, Map<String, Object> parameters) {
        return database.sql(query).params(parameters).query(Row.class).list();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    /** As it stands in the database; times in UTC. */
    record Row(
            String name,
            String person,
            String role,
            @Nullable String areaCode,
            String passwordHash,
            boolean isPasswordInitial,
            boolean isDisabled,
            LocalDateTime createdAt,
            LocalDateTime passwordSetAt) {

        Account account() {
            return new Account(
                    name,
                    person,
                    Role.of(role),
                    areaCode,
                    isPasswordInitial,
                    isDisabled,
                    createdAt.toInstant(ZoneOffset.UTC),
                    passwordSetAt.toInstant(ZoneOffset.UTC));
        }
    }
}
