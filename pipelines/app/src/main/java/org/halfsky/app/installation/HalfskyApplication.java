package org.halfsky.app.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.archive.Decisions;
import org.halfsky.ingest.inbox.Inbox;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.receipt.Receipts;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.WarehouseSettings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The parts of one installation, put together for one home. */
@SpringBootApplication(scanBasePackages = "org.halfsky.app")
public class HalfskyApplication {

    /** Argument of a start that names the file of the warehouse. */
    static final String WAREHOUSE = "halfsky-warehouse";

    @Bean
    Home home(Environment environment) throws IOException {
        Home home = new Home(Path.of(environment.getRequiredProperty(HomeEnvironment.HOME)));
        home.prepare();
        return home;
    }

    @Bean
    HalfskySettings settings(Environment environment) {
        return HomeSettings.in(environment);
    }

    @Bean
    Clock clock(HalfskySettings settings, Archive archive) {
        return new ForwardClock(
                Clock.system(settings.zone()), archive.newest(settings.zone()).orElse(Instant.MIN));
    }

    @Bean
    Catalog catalog(Home home, HalfskySettings settings) {
        return HomeCatalog.read(home, settings);
    }

    @Bean
    Archive archive(Home home) {
        return new Archive(home.archive());
    }

    @Bean
    Decisions decisions(Home home) {
        return new Decisions(home.archive());
    }

    @Bean
    Inbox inbox(Home home, Archive archive, HalfskySettings settings, Clock clock) {
        return new Inbox(home.inbox(), archive, settings.settle(), clock);
    }

    @Bean
    Warehouse warehouse(Home home, HalfskySettings settings, Environment environment) {
        return Warehouse.open(new WarehouseSettings(
                Path.of(environment.getRequiredProperty(WAREHOUSE)),
                settings.warehouseMemory(),
                settings.readers(),
                home.folder().resolve("warehouse/temp")));
    }

    @Bean
    Receipts receipts(Home home, Catalog catalog) {
        return new Receipts(home.receipts(), catalog);
    }

    @Bean
    Releases releases(Home home, Clock clock) {
        return new Releases(home.releases(), clock);
    }
}
