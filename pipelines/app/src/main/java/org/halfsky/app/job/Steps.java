package org.halfsky.app.job;

import java.time.Clock;
import org.halfsky.app.delivery.Deliveries;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.standing.StandingFile;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.archive.Decisions;
import org.halfsky.ingest.inbox.Inbox;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Submission;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.receipt.Receipts;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.Warehouse;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps by name. All may start again although they completed before: what remains to be done is asked of the warehouse and the
 * files, so a repeated step finds nothing left of what it did.
 */
@Configuration
class Steps {

    /** Submissions staged in one transaction. */
    private static final int CHUNK = 16;

    private final JobRepository jobs;
    private final Gate gate;

    Steps(JobRepository jobs, Gate gate) {
        this.jobs = jobs;
        this.gate = gate;
    }

    @Bean
    Step receiveFiles(
            Home home, Catalog catalog, Inbox inbox, Archive archive, Deliveries deliveries, HalfskySettings settings) {
        return step("receiveFiles", new ReceiveFiles(home, catalog, inbox, archive, deliveries, settings));
    }

    @Bean
    Step takeDecisions(Deliveries deliveries, Catalog catalog, Decisions decisions, Warehouse warehouse) {
        return step("takeDecisions", new TakeDecisions(deliveries, catalog, decisions, warehouse));
    }

    @Bean
    Step readWorkbooks(
            Archive archive,
            Deliveries deliveries,
            Warehouse warehouse,
            ThreadPoolTaskExecutor workbookReaders,
            PlatformTransactionManager transactions) {
        UnreadSubmissions unread = new UnreadSubmissions(deliveries, warehouse);
        ReadWorkbooks readWorkbooks = new ReadWorkbooks(archive, deliveries, warehouse, unread);
        return new StepBuilder("readWorkbooks", jobs)
                .<Submission, ReadSubmission>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(unread)
                .processor(readWorkbooks)
                .writer(readWorkbooks)
                .listener(gate)
                .listener((Object) readWorkbooks)
                .taskExecutor(workbookReaders)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step checkObservations(Warehouse warehouse, Deliveries deliveries) {
        return step("checkObservations", new CheckObservations(warehouse, deliveries));
    }

    @Bean
    Step acceptObservations(Warehouse warehouse) {
        return step("acceptObservations", new AcceptObservations(warehouse));
    }

    @Bean
    Step answerSenders(Home home, Archive archive, Warehouse warehouse, Receipts receipts, HalfskySettings settings) {
        return step("answerSenders", new AnswerSenders(archive, warehouse, receipts, new StandingFile(home), settings));
    }

    @Bean
    Step tellProgress(Home home, Warehouse warehouse, ReleaseState state, HalfskySettings settings, Clock clock) {
        return step("tellProgress", new TellProgress(home, warehouse, state, settings, clock));
    }

    @Bean
    Step buildMarts(Warehouse warehouse, ReleaseState state, HalfskySettings settings) {
        return step("buildMarts", new BuildMarts(warehouse, state, settings, false));
    }

    @Bean
    Step rebuildMarts(Warehouse warehouse, ReleaseState state, HalfskySettings settings) {
        return step("rebuildMarts", new BuildMarts(warehouse, state, settings, true));
    }

    @Bean
    Step lockBaseValues(Decisions decisions, Warehouse warehouse, Clock clock) {
        return step("lockBaseValues", new LockBaseValues(decisions, warehouse, clock));
    }

    @Bean
    Step publishRelease(
            Catalog catalog, Warehouse warehouse, Releases releases, ReleaseState state, HalfskySettings settings) {
        return step("publishRelease", new PublishRelease(catalog, warehouse, releases, state, settings));
    }

    @Bean
    Step retireOld(Releases releases, RunHistory history, HalfskySettings settings, Clock clock) {
        return step("retireOld", new RetireOld(releases, history, settings.retention(), clock));
    }

    @Bean
    ThreadPoolTaskExecutor workbookReaders(HalfskySettings settings) {
        ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
        readers.setCorePoolSize(settings.readers());
        readers.setMaxPoolSize(settings.readers());
        readers.setThreadNamePrefix("read-");
        return readers;
    }

    private Step step(String name, Work work) {
        return new StepBuilder(name, jobs)
                .tasklet(work)
                .listener((StepExecutionListener) gate)
                .allowStartIfComplete(true)
                .build();
    }
}
