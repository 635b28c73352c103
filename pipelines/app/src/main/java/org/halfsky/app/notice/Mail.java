package org.halfsky.app.notice;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.halfsky.app.settings.MailSettings;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends a notice by mail. */
final class Mail implements Channel {

    private static final String PATIENCE_MILLIS = "10000";

    private final MailSettings settings;

    Mail(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mail to " + String.join(", ", settings.to());
    }

    @Override
    public void send(Notice notice) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(settings.to().toArray(String[]::new));
        message.setSubject(notice.subject());
        message.setText(notice.text());
        sender().send(message);
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true"); // a password never goes in the clear
        }
        return sender;
    }
}
