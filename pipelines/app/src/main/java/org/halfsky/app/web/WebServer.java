package org.halfsky.app.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.halfsky.app.home.Hold;
import org.halfsky.app.installation.HomeEnvironment;
import org.halfsky.app.operations.OperationsDatabase;
import org.halfsky.app.schedule.Pages;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.settings.InvalidSettingsException;
import org.halfsky.app.settings.WebSettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.portal.given.CatalogInForce;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Offers the pages of one home. They read releases, receipts and the operations database only, so they answer while a load runs. */
public final class WebServer implements Pages, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Hold hold;
    private final HalfskySettings settings;
    private final WebSettings web;
    private final AtomicReference<Catalog> catalog = new AtomicReference<>();
    private @Nullable ConfigurableApplicationContext parts;

    /** @param web may differ from the settings, as far as the caller was told so */
    public WebServer(Hold hold, HalfskySettings settings, WebSettings web) {
        this.hold = hold;
        this.settings = settings;
        this.web = web;
    }

    @Override
    public void offer(Catalog now) {
        catalog.set(now);
        if (parts == null) {
            parts = start();
            LOG.info("serve: pages at {}://{}:{}/", web.hasTls() ? "https" : "http", hostInAddress(), port(parts));
            if (!web.hasTls() && !web.isBehindProxy() && !isLoopback()) {
                LOG.warn(
                        "serve: the pages are offered on {} without TLS, so that passwords can be read on the way; set halfsky.web.tls-certificate, or put a proxy in front",
                        web.address());
            }
        }
    }

    @Override
    public void close() {
        if (parts != null) {
            parts.close();
        }
    }

    private Catalog catalog() {
        return Objects.requireNonNull(catalog.get(), "pages are offered only where a catalog is in force");
    }

    private ConfigurableApplicationContext start() {
        try {
            return new SpringApplicationBuilder(WebApplication.class)
                    .logStartupInfo(false)
                    .registerShutdownHook(false) // the server of the home closes it when its own work is done
                    .initializers(each -> {
                        each.getBeanFactory().registerSingleton("home", hold.home());
                        each.getBeanFactory().registerSingleton("hold", hold.lent());
                        each.getBeanFactory().registerSingleton("settings", settings);
                        each.getBeanFactory().registerSingleton("catalogInForce", (CatalogInForce) this::catalog);
                    })
                    // as arguments, which no variable of the environment can override
                    .run(properties().entrySet().stream()
                            .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue()))
                            .toArray(String[]::new));
        } catch (RuntimeException failed) {
            for (Throwable each = failed; each != null; each = each.getCause()) {
                if (each instanceof PortInUseException) {
                    throw new InvalidSettingsException(List.of(
                            "halfsky.web.port: %d on %s is in use by another program; expected one that is free, or give --port"
                                    .formatted(web.port(), web.address())));
                }
            }
            throw failed;
        }
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>(OperationsDatabase.properties(hold.operations(), hold.home()));
        properties.put(HomeEnvironment.HOME, hold.home().folder().toString());
        properties.put("spring.main.web-application-type", "servlet");
        properties.put("spring.flyway.enabled", "false"); // the installation has done it
        properties.put("server.address", web.address());
        properties.put("server.port", String.valueOf(web.port()));
        properties.put("server.servlet.session.timeout", web.sessionTimeout().toString());
        properties.put(
                "server.tomcat.basedir",
                hold.home().operations().resolve("web").toString()); // where uploads are kept until read
        properties.put("server.forward-headers-strategy", web.isBehindProxy() ? "native" : "none");
        if (web.isBehindProxy()) {
            properties.put("server.tomcat.remoteip.internal-proxies", web.proxies());
        }
        // a file that is too large is refused by its page, in words
        String mostAtOnce = WebApplication.portalSettings(settings).mostBytesAtOnce() + "B";
        properties.put("spring.servlet.multipart.max-file-size", mostAtOnce);
        properties.put("spring.servlet.multipart.max-request-size", mostAtOnce);
        properties.put("server.tomcat.max-swallow-size", mostAtOnce);
        if (web.hasTls() || web.isBehindProxy()) {
            properties.put("server.servlet.session.cookie.secure", "true");
            properties.put("server.servlet.session.cookie.name", "__Host-halfsky"); // nobody beside or above may set it
        }
        if (web.hasTls()) {
            properties.put("server.ssl.certificate", web.certificate());
            properties.put("server.ssl.certificate-private-key", web.key());
        }
        return properties;
    }

    private boolean isLoopback() {
        return web.address().startsWith("127.") || web.address().equals("::1");
    }

    private String hostInAddress() {
        return web.address().contains(":") ? "[" + web.address() + "]" : web.address();
    }

    private static int port(ConfigurableApplicationContext parts) {
        return parts instanceof WebServerApplicationContext server && server.getWebServer() != null
                ? server.getWebServer().getPort()
                : 0;
    }
}
