package fr.maillage.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The scripts and styles that stand in the page, and the policy that lets these run and nothing else.
 *
 * @param styles CSS, in order
 * @param scripts JavaScript, in order
 */
record PageAssets(List<String> styles, List<String> scripts) {

    private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/";

    PageAssets {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
        styles.forEach(PageAssets::requireInlinable);
        scripts.forEach(PageAssets::requireInlinable);
    }

    static PageAssets load() {
        // The page has no use for Leaflet's pictures, nor for the map of its source: both would be requests.
        String leafletStyle = read(LEAFLET + "dist/leaflet.css").replaceAll("url\\([^)]*\\)", "none");
        String leafletScript = read(LEAFLET + "dist/leaflet.js").replaceAll("(?m)^//# sourceMappingURL=.*$", "");
        return new PageAssets(List.of(leafletStyle, read("report.css")), List.of(leafletScript, read("report.js")));
    }

    /** Those of a page without a map, which needs no script. */
    static PageAssets loadWithoutMap() {
        return new PageAssets(List.of(read("report.css")), List.of());
    }

    /** The licence of Leaflet, which asks to stand wherever its script does. */
    static String leafletLicence() {
        return read(LEAFLET + "LICENSE");
    }

    /** The content security policy of a page with these and no others. */
    String policy() {
        return "default-src 'none'; script-src " + hashes(scripts) + "; style-src " + hashes(styles)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    Html styleTags() {
        return tags("style", styles);
    }

    Html scriptTags() {
        return tags("script", scripts);
    }

    private static Html tags(String tag, List<String> contents) {
        return Html.join(contents.stream()
                .map(content -> Html.tag(tag).of(new Html(content)))
                .toList());
    }

    private static String hashes(List<String> contents) {
        return contents.isEmpty()
                ? "'none'"
                : contents.stream().map(PageAssets::hash).collect(Collectors.joining(" "));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void requireInlinable(String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        if (lower.contains("</script") || lower.contains("</style") || lower.contains("<!--")) {
            throw new IllegalArgumentException("Cannot stand in a page: it holds the end of its own element");
        }
    }

    /** A resource as text, its line ends as a browser reads them, since the hash is of what the browser reads. */
    private static String read(String resource) {
        try (InputStream in = PageAssets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
