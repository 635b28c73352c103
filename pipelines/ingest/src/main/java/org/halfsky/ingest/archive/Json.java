package org.halfsky.ingest.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The small JSON files of the archive: written the same on every machine, read without guessing. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(TWO_BLANKS).withArrayIndenter(TWO_BLANKS));

    private Json() {}

    static byte[] bytes(Record content) {
        return (WRITER.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws DamagedArchiveException if the file does not hold exactly the fields of that record */
    static <T extends Record> T read(Path file, Class<T> content) {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new DamagedArchiveException("%s: cannot be read".formatted(file), e);
        } catch (JacksonException e) {
            String message = "%s: is not the JSON that was written there: %s".formatted(file, e.getOriginalMessage());
            throw new DamagedArchiveException(message, e);
        }
    }
}
