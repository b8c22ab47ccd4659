package dk.spor.response.web;

import dk.spor.response.ResponseScene;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that answers a GET, for somebody's consultation and municipality and the first input of its draft, and each of its versions. */
final class EveryAddress {

    private EveryAddress() {}

    static TreeSet<String> of(RequestMappingHandlerMapping mappings, ResponseScene scene, String input) {
        TreeSet<String> addresses = new TreeSet<>();
        List<String> versions = versions(scene);
        mappings.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getPatternValues().stream())
                .map(it -> it.replace("{slug}", scene.consultation.slug()))
                .map(it -> it.replaceAll("\\{(municipality|organisation)}", "viborg"))
                .map(it -> it.replaceAll(
                        "\\{version}", scene.consultation.consultation().draft().toString()))
                .map(it -> it.replaceAll("\\{id}", input))
                .flatMap(it -> versions.stream().map(number -> it.replace("{number}", number)))
                .map(it -> it.replaceAll("\\{[^}]*}", "1"))
                .forEach(addresses::add);
        return addresses;
    }

    /** From the first to the last, or as if there were one. */
    private static List<String> versions(ResponseScene scene) {
        return IntStream.iterate(1, it -> it == 1 || scene.version(it).isPresent(), it -> it + 1)
                .mapToObj(String::valueOf)
                .toList();
    }
}
