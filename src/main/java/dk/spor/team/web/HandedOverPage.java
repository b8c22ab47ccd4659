package dk.spor.team.web;

import dk.spor.team.TeamWork;
import dk.spor.ui.Page;

/**
 * Said to the former co-ordinator, who is signed out with the next request.
 *
 * @param readsOn whether they may sign in again, to read this response
 */
public record HandedOverPage(TeamWork work, boolean readsOn) implements Page {}
