package fr.maillage.app.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One {@link Chromium} for all tests of a class; where there is none, the tests are skipped, and say so. */
final class Browser implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final int HEIGHT_PX = 900;

    private @Nullable Chromium started;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Optional<Path> found = Chromium.find();
        if (found.isPresent()) {
            started = new Chromium(found.orElseThrow());
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        assumeTrue(
                started != null,
                "No Chromium: install chromium, or name one in the variable CHROMIUM, to test the report in a browser");
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (started != null) {
            started.close();
        }
    }

    Chromium get() {
        if (started == null) {
            throw new IllegalStateException("No browser was started");
        }
        return started;
    }

    /** Shows a file. */
    Chromium open(Path file, int widthPx) throws Exception {
        Chromium page = get();
        page.open(file, widthPx, HEIGHT_PX);
        return page;
    }
}
