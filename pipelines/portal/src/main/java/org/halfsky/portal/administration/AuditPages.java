package org.halfsky.portal.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.audit.AuditEntry;
import org.halfsky.portal.given.PortalSettings;
import org.halfsky.portal.page.Attachment;
import org.halfsky.portal.page.CsvLine;
import org.halfsky.portal.page.Times;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 日志: what people did, on a page and as a file. */
@Controller
class AuditPages {

    private static final int ON_THE_PAGE = 300;

    private final Audit audit;
    private final Times times;

    AuditPages(Audit audit, PortalSettings settings) {
        this.audit = audit;
        this.times = new Times(settings.zone());
    }

    @GetMapping("/audit")
    String list(Model model) {
        model.addAttribute("entries", audit.newest(ON_THE_PAGE));
        model.addAttribute("most", ON_THE_PAGE);
        return "audit";
    }

    /** The whole book as CSV with a mark, which office programs open as it is. */
    @PostMapping("/audit/export")
    void export(Actor actor, HttpServletResponse response) throws IOException {
        audit.add(actor, Action.EXPORT, true, null, null);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition("操作日志.csv"));
        Writer writer = response.getWriter();
        writer.write('\uFEFF');
        writer.write(CsvLine.of("序号", "时间", "账号", "来源地址", "操作", "结果", "对象", "说明"));
        audit.all(each -> write(writer, each));
        writer.flush();
    }

    private void write(Writer writer, AuditEntry entry) {
        try {
            writer.write(CsvLine.of(
                    String.valueOf(entry.number()),
                    times.second(entry.at()),
                    entry.account(),
                    entry.address(),
                    entry.action().chinese(),
                    entry.isGranted() ? "完成" : "拒绝",
                    entry.object(),
                    entry.detail()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
