package org.halfsky.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.app.backup.Backup;
import org.halfsky.app.backup.Restore;
import org.halfsky.app.home.Home;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.Role;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.audit.AuditEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, audit and uploads go through a backup into a home with another, empty database. */
class PortalBooksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-05T01:30:00.123Z"), ZoneOffset.UTC);
    private static final Actor DESK = new Actor("zhangsan", "10.1.2.3");

    @TempDir
    Path folder;

    private Home home;
    private final JdbcClient database = AccountsInH2Test.migrated();

    @BeforeEach
    void fill() throws IOException {
        home = new Home(folder.resolve("home"));
        home.prepare();
        new Accounts(database, CLOCK).add("zhangsan", "张\"三", Role.COUNTY, new AreaCode("370481"));
        new Accounts(database, CLOCK).add("oper", "李四", Role.OPERATOR, null);
        new Audit(database, CLOCK).add(DESK, Action.UPLOAD, true, "一\n二.xlsx", null);
        database.sql(
                        "insert into upload values ('u1', 'zhangsan', '370481', '二.xlsx', 'ab', 12, timestamp '2020-11-05 01:30:00')")
                .update();
        new PortalBooks(home, database).keep();
    }

    @Test
    void areBroughtBackFromABackup() throws IOException {
        new Audit(database, CLOCK).add(DESK, Action.DOWNLOAD, true, "later", null);
        new PortalBooks(home, database).keep();
        Home restored = restored();
        JdbcClient other = AccountsInH2Test.migrated();

        new PortalBooks(restored, other).bringBack();

        assertThat(new Accounts(other, CLOCK).all()).isEqualTo(new Accounts(database, CLOCK).all());
        assertThat(new Accounts(other, CLOCK).passwordHash("zhangsan"))
                .isEqualTo(new Accounts(database, CLOCK).passwordHash("zhangsan"));
        assertThat(entries(other)).isEqualTo(entries(database)).hasSize(2);
        assertThat(other.sql("select * from upload").query().listOfRows())
                .isEqualTo(database.sql("select * from upload").query().listOfRows())
                .hasSize(1);
    }

    @Test
    void goOnWhereTheyStopped() throws IOException {
        Home restored = restored();
        JdbcClient other = AccountsInH2Test.migrated();
        new PortalBooks(restored, other).bringBack();
        new Audit(other, CLOCK).add(DESK, Action.SIGN_IN, true, null, null);
        new PortalBooks(restored, other).keep();
        new PortalBooks(restored, other).bringBack(); // there are accounts

        assertThat(entries(other)).extracting(AuditEntry::number).containsExactly(1L, 2L);
        assertThat(audit(restored)).hasSize(2);
        assertThat(audit(restored).get(0)).isEqualTo(audit(home).get(0));
    }

    @Test
    void areReadAndWrittenOnBehindALineThatBrokeOff() throws IOException {
        Files.writeString(
                home.operations().resolve("portal/audit.jsonl"), "{\"audit_id\":2,\"ha", StandardOpenOption.APPEND);
        JdbcClient other = AccountsInH2Test.migrated();
        new PortalBooks(restored(), other).bringBack();
        assertThat(entries(other)).hasSize(1);

        new Audit(database, CLOCK).add(DESK, Action.DOWNLOAD, true, "next", null);
        new PortalBooks(home, database).keep();
        assertThat(audit(home)).hasSize(2).allMatch(each -> each.startsWith("{\"audit_id\":") && each.endsWith("}"));
    }

    @Test
    void areNotReadWhereALineInTheMiddleIsBroken() throws IOException {
        Path file = home.operations().resolve("portal/audit.jsonl");
        Files.writeString(file, "{\n" + Files.readString(file));

        assertThatThrownBy(() -> new PortalBooks(home, AccountsInH2Test.migrated()).bringBack())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("audit.jsonl: a line is no JSON object");
    }

    @Test
    void areTheOwnersOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(home.operations().resolve("portal")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(restored().operations().resolve("portal/account.jsonl")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private Home restored() throws IOException {
        Path file = folder.resolve("backup.zip");
        Backup.write(home, file);
        Home restored = new Home(folder.resolve("restored"));
        Restore.into(restored, file);
        return restored;
    }

    private static List<AuditEntry> entries(JdbcClient database) {
        List<AuditEntry> entries = new ArrayList<>();
        new Audit(database, CLOCK).all(entries::add);
        return entries;
    }

    private static List<String> audit(Home home) throws IOException {
        return Files.readAllLines(home.operations().resolve("portal/audit.jsonl"));
    }
}
