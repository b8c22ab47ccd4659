package dk.spor.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JTE template taken apart: its markup without the code, its pieces of code, and its conditions. */
final class Template {

    private static final Pattern CODE = Pattern.compile(
            "<%--.*?--%>|@(?:import|param)[^\\n]*|(@(?:if|elseif|for|template[.\\w]*)\\(|!\\{|\\$unsafe\\{|\\$\\{)"
                    + "|@(?:else|endif|endfor|raw|endraw)\\b",
            Pattern.DOTALL);

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> code = new ArrayList<>();
    private int at;

    Template(String source) {
        this.source = source;
        markup();
    }

    /** What is sent as it stands, from content blocks too. */
    String markupOnly() {
        return markup.toString();
    }

    /** Every expression, statement, condition and call, each with its opening: {@code ${page.title(}}. */
    List<String> code() {
        return code;
    }

    /** Up to the end, or to the back-tick that ends a content block. */
    private void markup() {
        Matcher next = CODE.matcher(source);
        while (at < source.length() && source.charAt(at) != '`') {
            if (next.region(at, source.length()).lookingAt()) {
                int from = at;
                at = next.end();
                if (next.group(1) != null) {
                    skipCode();
                    code.add(source.substring(from, at));
                }
            } else {
                markup.append(source.charAt(at++));
            }
        }
    }

    /** Up to the bracket that closes the one just read; content blocks in between are markup again. */
    private void skipCode() {
        for (int depth = 1; depth > 0; at++) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                skipLiteral(c);
            } else if (source.startsWith("@`", at)) {
                at += 2;
                markup();
            } else if ("({[".indexOf(c) >= 0) {
                depth++;
            } else if (")}]".indexOf(c) >= 0) {
                depth--;
            }
        }
    }

    private void skipLiteral(char quote) {
        for (at++; source.charAt(at) != quote; at++) {
            if (source.charAt(at) == '\\') {
                at++;
            }
        }
    }
}
