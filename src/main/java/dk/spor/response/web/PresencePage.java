package dk.spor.response.web;

import dk.spor.ui.Page;
import java.util.List;

/** Who else is there, for the script of an open page: a fragment, not a page of its own. */
public record PresencePage(List<Here> here) implements Page {}
