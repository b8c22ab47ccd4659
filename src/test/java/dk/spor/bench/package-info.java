/** What {@code ./bench} measures from inside: submissions by the real verb, and the same statements for pgbench. */
@NullMarked
package dk.spor.bench;

import org.jspecify.annotations.NullMarked;
