/** The pages of a team: who is on it, what each has to do, inviting, handing out, handing over. */
@NullMarked
package dk.spor.team.web;

import org.jspecify.annotations.NullMarked;
