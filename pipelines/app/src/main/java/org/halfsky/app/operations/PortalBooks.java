package org.halfsky.app.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfsky.app.home.Home;
import org.halfsky.model.file.Durable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accounts, audit and uploads once more as files in {@code operations/portal/}, one JSON object a line: so a backup holds them, whichever
 * database they are in and whoever uses it. Only the owner of the home may read them. A home without an account takes them back.
 */
public final class PortalBooks {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int AT_ONCE = 1000;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final Object ONE_AT_A_TIME = new Object(); // a command and the pages may be in one process

    private static final Table ACCOUNT = new Table(
            "account",
            List.of(
                    "name",
                    "person",
                    "role",
                    "area_code",
                    "password_hash",
                    "is_password_initial",
                    "is_disabled",
                    "created_at",
                    "password_set_at"));
    private static final Table AUDIT = new Table(
            "audit",
            List.of("audit_id", "happened_at", "account", "address", "action", "is_granted", "object", "detail"));
    private static final Table UPLOAD =
            new Table("upload", List.of("upload_id", "account", "area_code", "file", "sha256", "bytes", "uploaded_at"));

    private final Path folder;
    private final JdbcClient database;

    public PortalBooks(Home home, JdbcClient database) {
        this.folder = home.operations().resolve("portal");
        this.database = database;
    }

    /** Rows as lines; times as text, which both kinds of database write alike. */
    private record Table(String name, List<String> columns) {

        private static boolean isTime(String column) {
            return column.endsWith("_at");
        }

        String select() {
            return columns.stream()
                    .map(each -> isTime(each) ? "cast(%1$s as varchar(40)) as %1$s".formatted(each) : each)
                    .collect(Collectors.joining(", ", "select ", " from " + name));
        }

        String insert() {
            return columns.stream()
                    .map(each -> isTime(each) ? "cast(:%s as timestamp)".formatted(each) : ":" + each)
                    .collect(Collectors.joining(
                            ", ", "insert into %s (%s) values (".formatted(name, String.join(", ", columns)), ")"));
        }
    }

    /** Writes what is new. Nothing is done in the portal without an entry in the audit, so where there is none nothing is new. */
    public void keep() throws IOException {
        synchronized (ONE_AT_A_TIME) {
            long kept = lastKept();
            long newest = database.sql("select coalesce(max(audit_id), 0) from audit")
                    .query(Long.class)
                    .single();
            if (newest == kept) {
                return;
            }
            prepare();
            rewrite(ACCOUNT, "name");
            rewrite(UPLOAD, "uploaded_at, upload_id");
            append(kept > newest ? 0 : kept, newest);
        }
    }

    /** Takes everything back where there is no account yet: into a home that was restored, whatever database it has now. */
    public void bringBack() throws IOException {
        synchronized (ONE_AT_A_TIME) {
            boolean isNew = database.sql("select count(*) from account")
                            .query(Integer.class)
                            .single()
                    == 0;
            if (isNew && Files.exists(file(ACCOUNT))) {
                for (Table each : List.of(UPLOAD, AUDIT)) {
                    database.sql("delete from " + each.name()).update(); // of a time before, that broke off
                    bringBack(each);
                }
                long next = database.sql("select coalesce(max(audit_id), 0) + 1 from audit")
                        .query(Long.class)
                        .single();
                database.sql("alter table audit alter column audit_id restart with " + next)
                        .update();
                bringBack(ACCOUNT); // the last, so that what broke off before begins anew
            }
        }
    }

    private void bringBack(Table table) throws IOException {
        if (Files.notExists(file(table))) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file(table), StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                insert(table, line, next == null);
                line = next;
            }
        }
    }

    private void insert(Table table, String line, boolean isLast) {
        Map<?, ?> row;
        try {
            row = JSON.readValue(line, Map.class);
        } catch (JacksonException broken) {
            if (isLast) {
                return; // it was being written while it was copied
            }
            throw new IllegalStateException("%s: a line is no JSON object".formatted(file(table)), broken);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        table.columns().forEach(each -> values.put(each, row.get(each)));
        database.sql(table.insert()).params(values).update();
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void rewrite(Table table, String order) throws IOException {
        String lines = lines(
                table,
                database.sql(table.select() + " order by " + order).query().listOfRows());
        Durable.renew(file(table), lines.getBytes(StandardCharsets.UTF_8));
    }

    private void append(long kept, long newest) throws IOException {
        if (kept == 0) {
            Files.deleteIfExists(file(AUDIT));
        }
        try (FileChannel file = FileChannel.open(file(AUDIT), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.position(file.truncate(endOfWhole()).size());
            for (long last = kept; last < newest; last += AT_ONCE) {
                List<Map<String, Object>> rows = database.sql(
                                AUDIT.select() + " where audit_id > ? and audit_id <= ? order by audit_id")
                        .params(last, Math.min(last + AT_ONCE, newest))
                        .query()
                        .listOfRows();
                file.write(StandardCharsets.UTF_8.encode(lines(AUDIT, rows)));
            }
            file.force(true);
        }
    }

    private static String lines(Table table, List<Map<String, Object>> rows) {
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> row : rows) {
            Map<String, Object> line = new LinkedHashMap<>();
            row.forEach((column, value) -> line.put(column.toLowerCase(Locale.ROOT), value));
            line.keySet().retainAll(table.columns());
            lines.append(JSON.writeValueAsString(line)).append('\n');
        }
        return lines.toString();
    }

    /** Number of the newest entry in the file; 0 if there is none. */
    private long lastKept() throws IOException {
        List<String> tail = tail().lines().toList();
        return tail.isEmpty()
                ? 0
                : JSON.readTree(tail.get(tail.size() - 1)).get("audit_id").asLong();
    }

    /** Where the last whole line ends; a process may have died within one. */
    private long endOfWhole() throws IOException {
        return Files.notExists(file(AUDIT)) ? 0 : Files.size(file(AUDIT)) - brokenOff();
    }

    private int brokenOff() throws IOException {
        byte[] end = end();
        int whole = end.length;
        while (whole > 0 && end[whole - 1] != '\n') {
            whole--;
        }
        return end.length - whole;
    }

    private String tail() throws IOException {
        byte[] end = end();
        return new String(end, 0, end.length - brokenOff(), StandardCharsets.UTF_8);
    }

    private byte[] end() throws IOException {
        if (Files.notExists(file(AUDIT))) {
            return new byte[0];
        }
        try (RandomAccessFile file = new RandomAccessFile(file(AUDIT).toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(file.length(), LONGEST_LINE)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return end;
        }
    }

    private Path file(Table table) {
        return folder.resolve(table.name() + ".jsonl");
    }
}
