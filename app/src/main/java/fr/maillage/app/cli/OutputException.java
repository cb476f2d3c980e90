package fr.maillage.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The output cannot be written. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(Path target, IOException cause) {
        super(target + " cannot be written: " + reason(cause) + ". Give --out another place.", cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no folder for " + missing.getFile();
        }
        if (cause instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is a file, not a folder";
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getFile() + ": " + failure.getReason();
        }
        return String.valueOf(cause.getMessage());
    }
}
