/** The pages of the room {@code revision}. */
@NullMarked
package dk.spor.revision.web;

import org.jspecify.annotations.NullMarked;
