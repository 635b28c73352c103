package org.halfsky.app.web;

import java.io.IOException;
import java.time.Clock;
import org.halfsky.app.explanation.ExplanationText;
import org.halfsky.app.home.Home;
import org.halfsky.app.metrics.MetricsConfiguration;
import org.halfsky.app.operations.PortalBooks;
import org.halfsky.app.schedule.Nights;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.settings.WebSettings;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.LiveProgress;
import org.halfsky.portal.given.Narrator;
import org.halfsky.portal.given.Orders;
import org.halfsky.portal.given.PortalFolders;
import org.halfsky.portal.given.PortalSettings;
import org.halfsky.portal.given.ReleaseShelf;
import org.halfsky.portal.given.RunLog;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the pages. No stereotype stands on it, so that the jobs' parts, which are found by looking around, do not take it in. */
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan("org.halfsky.portal")
@Import(MetricsConfiguration.class)
class WebApplication {

    @Bean
    Clock clock(HalfskySettings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    PortalFolders folders(Home home) {
        return new PortalFolders(
                home.inbox(),
                home.receipts(),
                home.releases(),
                home.operations().resolve("downloads"));
    }

    @Bean
    static PortalSettings portalSettings(HalfskySettings settings) {
        WebSettings web = settings.web();
        return new PortalSettings(
                settings.zone(),
                settings.notice(),
                web.mostMegabytes() * 1024L * 1024L,
                settings.evaluation(),
                web.provider());
    }

    @Bean
    Accounts accounts(JdbcClient database, Clock clock) {
        return new Accounts(database, clock);
    }

    @Bean
    Audit audit(JdbcClient database, Clock clock) {
        return new Audit(database, clock);
    }

    @Bean
    ReleaseShelf releases(Home home, Clock clock) {
        return new Shelf(home, clock);
    }

    @Bean
    Orders orders(Home home, HalfskySettings settings) {
        return new ServerOrders(home, settings.settle());
    }

    @Bean
    LiveProgress progress(Home home) {
        return new LiveFile(home.releases());
    }

    @Bean
    RunLog runs(JobRepository repository, JdbcClient database, Home home) {
        return new RunsOfRepository(repository, new Nights(database), home);
    }

    @Bean
    Narrator narrator() {
        return explanation -> ExplanationText.lines(explanation, 1);
    }

    @Bean
    BookKeeping books(Home home, JdbcClient database) throws IOException {
        PortalBooks books = new PortalBooks(home, database);
        books.bringBack();
        return new BookKeeping(books);
    }

    @Bean
    FirstAdministrator firstAdministrator(Accounts accounts, Audit audit) {
        return new FirstAdministrator(accounts, audit);
    }
}
