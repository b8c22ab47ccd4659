package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void namesStandInTheOrderOfTheirCodeUnitsWithoutWhiteSpace() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ø", 1);
        object.put("b", List.of(true, -2L, "x"));
        object.put("a", Map.of());
        object.put("B", List.of());
        assertThat(CanonicalJson.of(object)).isEqualTo("{\"B\":[],\"a\":{},\"b\":[true,-2,\"x\"],\"ø\":1}");
    }

    @Test
    void stringsAreEscapedAsLittleAsRfc8785Allows() {
        assertThat(CanonicalJson.of(Map.of("t", "\u20ac$\u000f\nA'B\"\\\t/\u007f😀")))
                .isEqualTo("{\"t\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\t/\u007f😀\"}");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(CanonicalJson.of(Map.of("t", "A\u030Arhus"))).isEqualTo("{\"t\":\"Århus\"}");
    }

    @Test
    void whatIsNullIsLeftOut() {
        Map<String, Object> object = new HashMap<>();
        object.put("a", null);
        object.put("b", 1);
        assertThat(CanonicalJson.of(object)).isEqualTo("{\"b\":1}");
    }

    @Test
    void whatHasNoOneFormIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("pages", 1.4))).isInstanceOf(IllegalArgumentException.class);
    }
}
