package dk.spor.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How a Java process is started so that it reaches nobody. */
interface NoNetwork {

    /** Starts it in a network of its own, in which there is nobody, where the machine lets us. */
    List<String> COMMAND = worksHere(List.of("/usr/bin/unshare", "--net", "--map-root-user"));

    /** Everywhere: no name is looked up, and what dials out is sent to a proxy that there is not. */
    static List<String> options(Path folder) {
        return Stream.concat(
                        Stream.of("-Djdk.net.hosts.file=" + folder.resolve("none"), "-DsocksNonProxyHosts="),
                        Stream.of("socks", "http.", "https.", "ftp.").flatMap(NoNetwork::proxy))
                .toList();
    }

    private static Stream<String> proxy(String protocol) {
        boolean socks = protocol.equals("socks");
        return Stream.of(
                "-D" + protocol + (socks ? "ProxyHost" : "proxyHost") + "=127.0.0.1",
                "-D" + protocol + (socks ? "ProxyPort" : "proxyPort") + "=1",
                "-D" + protocol + "nonProxyHosts=");
    }

    private static List<String> worksHere(List<String> command) {
        try {
            Process trial = new ProcessBuilder(Stream.concat(command.stream(), Stream.of("/bin/true"))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0 ? command : List.of();
        } catch (IOException missing) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
