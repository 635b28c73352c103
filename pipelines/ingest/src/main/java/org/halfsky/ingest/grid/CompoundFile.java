package org.halfsky.ingest.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in Microsoft's compound format (OLE2): xls, encrypted xlsx, and much else. */
final class CompoundFile {
    private CompoundFile() {}

    static GridBook read(Path file, Allowance allowance) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            Set<String> names = root.getEntryNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (names.contains("workbook")) {
                return XlsReader.read(root, allowance);
            }
            if (names.contains("encryptedpackage")) {
                return decrypted(container, allowance);
            }
            throw new UnreadableWorkbookException(otherKind(names));
        }
    }

    /** Workbooks that are only protected against changes are encrypted too, with a password that everybody knows. */
    private static GridBook decrypted(POIFSFileSystem container, Allowance allowance) throws IOException {
        Path plain = Files.createTempFile("halfsky-", ".xlsx");
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw UnreadableWorkbookException.passwordProtected(null);
            }
            Files.copy(decryptor.getDataStream(container), plain, StandardCopyOption.REPLACE_EXISTING);
            return PackedFile.read(plain, allowance);
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            throw UnreadableWorkbookException.passwordProtected(e);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private static String otherKind(Set<String> names) {
        if (names.contains("book")) {
            return XlsReader.TOO_OLD;
        }
        if (names.contains("worddocument")) {
            return "这是 Word 文档（.doc），其中的表格无法读取。请将数据填入电子表格（.xlsx 或 .xls）后报送";
        }
        if (names.contains("powerpoint document")) {
            return "这是演示文稿（.ppt），不是电子表格。请报送原始的 Excel 工作簿（.xlsx 或 .xls）";
        }
        return "这不是可以读取的工作簿（可能是 WPS 专用格式 .et 或其他软件的文件）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送";
    }
}
