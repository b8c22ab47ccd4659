package dk.spor.team.web;

import dk.spor.team.Team;
import dk.spor.ui.Page;

/** Who is on the team of a response, and how far each has come. */
public record TeamPage(Team team) implements Page {}
