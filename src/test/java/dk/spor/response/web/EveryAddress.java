package dk.spor.response.web;

import dk.spor.response.ResponseScene;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that answers a GET, for somebody's consultation and municipality and the first input of its draft. */
final class EveryAddress {

    private EveryAddress() {}

    static TreeSet<String> of(RequestMappingHandlerMapping mappings, ResponseScene scene, String input) {
        TreeSet<String> addresses = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getPatternValues().stream())
                .map(it -> it.replace("{slug}", scene.consultation.slug()))
                .map(it -> it.replaceAll("\\{(municipality|organisation)}", "viborg"))
                .map(it -> it.replaceAll(
                        "\\{version}", scene.consultation.consultation().draft().toString()))
                .map(it -> it.replaceAll("\\{id}", input))
                .map(it -> it.replaceAll("\\{[^}]*}", "1"))
                .forEach(addresses::add);
        return addresses;
    }
}
