package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium driven by its DevTools protocol. It listens to one page alone, so that what the browser asks for
 * on its own account is not taken for the page's.
 */
final class Chromium implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final HttpClient http;
    private final WebSocket socket;
    private final Listener listener = new Listener();
    private String session = "";
    private int lastId;

    /** The browser of this machine: the variable CHROMIUM, else one of the usual names on the PATH or in /usr/bin. */
    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator, -1)), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Chromium(Path executable) throws Exception {
        profile = Files.createTempDirectory("maillage-chromium");
        process = new ProcessBuilder(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        http = HttpClient.newHttpClient();
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(awaitAddress()), listener)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        String target = call("Target.createTarget", params().put("url", "about:blank"))
                .path("targetId")
                .asText();
        session = call("Target.attachToTarget", params().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Audits")) {
            call(domain + ".enable", params());
        }
    }

    /** The line on which the browser says where it listens; what else it says is read away. */
    private String awaitAddress() throws Exception {
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                while (line != null) {
                    if (line.startsWith("DevTools listening on ")) {
                        address.complete(line.substring("DevTools listening on ".length()));
                    }
                    line = lines.readLine();
                }
                address.completeExceptionally(new IOException("Chromium ended before it listened"));
            } catch (IOException e) {
                address.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static ObjectNode params() {
        return MAPPER.createObjectNode();
    }

    /** Sends a command and waits for its answer. */
    JsonNode call(String method, ObjectNode params) throws Exception {
        int id = ++lastId;
        ObjectNode message = params().put("id", id).put("method", method);
        message.set("params", params);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = listener.expect(id);
        socket.sendText(MAPPER.writeValueAsString(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode answered = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answered.has("error")) {
            throw new IOException(method + ": " + answered.path("error"));
        }
        return answered.path("result");
    }

    /** Opens a page on a screen of the given size and waits until it has loaded. */
    void open(Path page, int widthPx, int heightPx) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                params().put("width", widthPx)
                        .put("height", heightPx)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", widthPx < 600));
        listener.events.clear();
        CompletableFuture<JsonNode> loaded = listener.await(
                event -> "Page.loadEventFired".equals(event.path("method").asText()));
        call("Page.navigate", params().put("url", page.toUri().toString()));
        loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result =
                call("Runtime.evaluate", params().put("expression", expression).put("returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.at("/result/value");
    }

    /** What the page has told so far in events of these names. */
    List<JsonNode> events(String... methods) {
        List<String> wanted = Arrays.asList(methods);
        return listener.events.stream()
                .filter(event -> wanted.contains(event.path("method").asText()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        // All of them, and gone, before their folder is cleared: a living one would write into it again.
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
        http.shutdownNow();
        List<Path> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(left::add);
        }
        for (Path path : left) {
            Files.deleteIfExists(path);
        }
    }

    /** Puts the parts of messages together and hands them to whoever waits. */
    private static final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        private final List<JsonNode> events = new CopyOnWriteArrayList<>();
        private final List<Waiting> waiting = new CopyOnWriteArrayList<>();

        private record Waiting(Predicate<JsonNode> wanted, CompletableFuture<JsonNode> found) {}

        CompletableFuture<JsonNode> expect(int id) {
            return answers.computeIfAbsent(id, each -> new CompletableFuture<>());
        }

        CompletableFuture<JsonNode> await(Predicate<JsonNode> wanted) {
            Waiting entry = new Waiting(wanted, new CompletableFuture<>());
            waiting.add(entry);
            return entry.found();
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    receive(MAPPER.readTree(text.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException("Not JSON from the browser: " + text, e);
                } finally {
                    text.setLength(0);
                }
            }
            webSocket.request(1);
            return null;
        }

        private void receive(JsonNode message) {
            if (message.has("id")) {
                expect(message.path("id").asInt()).complete(message);
                return;
            }
            events.add(message);
            for (Waiting entry : waiting) {
                if (entry.wanted().test(message)) {
                    entry.found().complete(message);
                }
            }
        }
    }
}
