package fr.maillage.app.study;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run while it is being written: a hidden one beside the place where it will stand, moved there in one
 * piece once every file is complete. Whatever ends the program before that, nothing stands there that looks like a run.
 */
public final class RunFolder implements AutoCloseable {

    /** The file that tells a run folder from any other. */
    public static final String RUN_JSON = "run.json";

    private static final Path DEFAULT_PARENT = Path.of("runs");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path target;
    private final boolean replace;
    private @Nullable Path draft;

    private RunFolder(Path target, boolean replace, Path draft) {
        this.target = target;
        this.replace = replace;
        this.draft = draft;
    }

    /** A new folder below {@code runs/}, named after the scenario and the time. */
    public static Path defaultTarget(String scenario, LocalDateTime now) {
        String base = scenario.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "-" + STAMP.format(now);
        Path target = DEFAULT_PARENT.resolve(base);
        for (int n = 2; Files.exists(target); n++) {
            target = DEFAULT_PARENT.resolve(base + "-" + n);
        }
        return target;
    }

    /** Why a run cannot go there, without having tried to write; null where nothing speaks against it. */
    public static @Nullable String objection(Path target, boolean force) throws IOException {
        if (!Files.exists(target)) {
            return null;
        }
        if (!Files.isDirectory(target)) {
            return target + " is a file, not a folder. Give --out another name.";
        }
        if (isEmpty(target)) {
            return null;
        }
        if (!Files.exists(target.resolve(RUN_JSON))) {
            return target + " holds files that are no run of Maillage. Give --out another folder.";
        }
        return force ? null : target + " holds a run already. Give --out another folder, or --force to replace it.";
    }

    /**
     * Begins a run.
     *
     * @param force whether a run that stands there is to be replaced, once this one is complete
     * @throws IOException if nothing can be written there
     */
    public static RunFolder open(Path target, boolean force) throws IOException {
        // A link stays, and the run goes where it leads.
        Path place = Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException(place + " cannot be a run folder");
        }
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, "." + place.getFileName() + ".unfinished-");
        return new RunFolder(place, force, draft);
    }

    /** Writes a file of the run. */
    public void write(String name, String text) throws IOException {
        Files.writeString(draft().resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Makes a folder within the run that its owner alone may look into: the names of its files tell something too. */
    public void makePrivateFolder(String name) throws IOException {
        Path inside = draft().resolve(name);
        if (isPosix(inside)) {
            Files.createDirectory(
                    inside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(inside);
        }
    }

    /** Writes a file of the run that its owner alone may read, from its first byte on. */
    public void writePrivately(String name, byte[] bytes) throws IOException {
        try (OutputStream out = openPrivately(name)) {
            out.write(bytes);
        }
    }

    /** Takes a file of the user's over into the run. */
    public void copy(String name, Path file) throws IOException {
        Files.copy(file, draft().resolve(name));
    }

    /** The same, for its owner alone. */
    public void copyPrivately(String name, Path file) throws IOException {
        try (OutputStream out = openPrivately(name)) {
            Files.copy(file, out);
        }
    }

    private OutputStream openPrivately(String name) throws IOException {
        Path file = draft().resolve(name);
        FileAttribute<?>[] rights = isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return Channels.newOutputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights));
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Puts the complete run where it belongs. */
    public void finish() throws IOException {
        Path complete = draft();
        if (isPosix(complete)) {
            // A temporary folder is its owner's alone; a run is to be handed round.
            Files.setPosixFilePermissions(complete, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (Files.isDirectory(target) && isEmpty(target)) {
            Files.delete(target);
        }
        Path old = null;
        if (replace && Files.exists(target.resolve(RUN_JSON))) {
            old = target.resolveSibling(complete.getFileName() + ".replaced");
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
        draft = null;
        if (old != null) {
            delete(old);
        }
    }

    /** Leaves nothing behind of a run that was not finished. */
    @Override
    public void close() throws IOException {
        if (draft != null) {
            delete(draft);
            draft = null;
        }
    }

    private Path draft() {
        if (draft == null) {
            throw new IllegalStateException("The run is complete");
        }
        return draft;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
