package org.halfsky.portal.submission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.halfsky.model.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put into the inbox by the portal, in the operations database. */
@Component
class UploadBook {

    private final JdbcClient database;

    UploadBook(JdbcClient database) {
        this.database = database;
    }

    void add(Upload upload) {
        database.sql("insert into upload values (:id, :account, :area, :file, :sha256, :bytes, :at)")
                .param("id", upload.id())
                .param("account", upload.account())
                .param("area", upload.area().value())
                .param("file", upload.file())
                .param("sha256", upload.sha256())
                .param("bytes", upload.bytes())
                .param("at", utc(upload.uploadedAt()))
                .update();
    }

    /** Forgets one that came to nothing. */
    void remove(Upload upload) {
        database.sql("delete from upload where upload_id = ?")
                .params(upload.id())
                .update();
    }

    Optional<Upload> find(String id) {
        return database.sql("select * from upload where upload_id = ?")
                .params(id)
                .query(Row.class)
                .optional()
                .map(Row::upload);
    }

    /** Those for the area since then, the newest first. */
    List<Upload> since(AreaCode area, Instant from) {
        return database
                .sql(
                        "select * from upload where area_code = ? and uploaded_at >= ? order by uploaded_at desc, upload_id")
                .params(area.value(), utc(from))
                .query(Row.class)
                .list() // a stream would keep its connection
                .stream()
                .map(Row::upload)
                .toList();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** As it stands in the database; times in UTC. */
    record Row(
            String uploadId,
            String account,
            String areaCode,
            String file,
            String sha256,
            long bytes,
            LocalDateTime uploadedAt) {

        Upload upload() {
            return new Upload(
                    uploadId,
                    account,
                    new AreaCode(areaCode),
                    file,
                    sha256,
                    bytes,
                    uploadedAt.toInstant(ZoneOffset.UTC));
        }
    }
}
