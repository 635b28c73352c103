package org.halfsky.ingest.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.halfsky.model.Submission;
import org.halfsky.model.file.Durable;

/**
 * One file on its way from the inbox into the archive, in a folder of its own under {@code archive/.receiving/}.
 *
 * <p>Three moments matter to a run that may be killed at any of them:
 *
 * <ol>
 *   <li>until {@code taken.json} appears there, nothing was taken: the file still lies in the inbox, and what was copied is rubbish;
 *   <li>from then on the submission is complete on disk and counts as received: if its folder has not yet moved to its place, the
 *       next run moves it;
 *   <li>until {@link #finish()}, the file may still lie in the inbox: the next run knows it by its {@linkplain #state() state} and
 *       deletes it instead of taking it again. A file that somebody put in its place meanwhile has another state, and is taken.
 * </ol>
 *
 * So no file is lost, and none is answered twice.
 */
public final class Arrival {

    private static final String COMPLETE = "submission";
    private static final String TAKEN = "taken.json";

    private final Archive archive;
    private final Path folder;
    private boolean placed;

    Arrival(Archive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** Where the bytes of the file are to be written, and synced. */
    public Path original(String inboxPath) throws IOException {
        return Files.createDirectories(folder.resolve(COMPLETE)).resolve(Archive.originalName(inboxPath));
    }

    /**
     * Makes the submission a part of the archive. Afterwards the file may leave the inbox.
     *
     * @param state of the file in the inbox, before it was read
     */
    public void take(Submission submission, FileState state) throws IOException {
        Path complete = Files.createDirectories(folder.resolve(COMPLETE));
        Durable.write(complete.resolve(Archive.DESCRIPTION), Json.bytes(SubmissionJson.of(submission)));
        Durable.sync(complete);
        String place = archive.relative(archive.folderOf(submission));
        Path draft = folder.resolve("taken.tmp");
        Durable.write(draft, Json.bytes(TakenJson.of(place, state)));
        Files.move(draft, folder.resolve(TAKEN), StandardCopyOption.ATOMIC_MOVE);
        Durable.sync(folder);
        place();
    }

    /** The file has left the inbox. */
    public void finish() throws IOException {
        Files.delete(folder.resolve(TAKEN));
        Durable.delete(folder);
    }

    /** Nothing was taken. */
    public void abandon() throws IOException {
        Durable.delete(folder);
    }

    boolean isTaken() {
        return Files.exists(folder.resolve(TAKEN));
    }

    /** Moves the complete submission to its place, unless it is there already. */
    void place() throws IOException {
        Path complete = folder.resolve(COMPLETE);
        if (Files.exists(complete)) {
            Durable.appear(complete, placeInArchive());
            placed = true;
        }
    }

    /** Whether it came to its place only now; false for one that an earlier run had brought there. */
    public boolean isNew() {
        return placed;
    }

    /** What was taken. */
    public Submission submission() {
        return archive.read(placeInArchive());
    }

    /** How the file looked in the inbox. */
    public FileState state() {
        return taken().state();
    }

    private Path placeInArchive() {
        return archive.resolve(taken().place());
    }

    private TakenJson taken() {
        return TakenJson.read(folder.resolve(TAKEN));
    }
}
