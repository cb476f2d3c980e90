package fr.maillage.app.cli;

/** The command cannot be carried out as it was typed. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
