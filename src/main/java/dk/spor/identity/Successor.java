package dk.spor.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who is to take over, as chosen or typed.
 *
 * @param person one who works on the task already; null for somebody who is invited by name and e-mail
 */
public record Successor(@Nullable PersonId person, String name, String email) {}
