/** The pages of the room {@code reuse}. */
@NullMarked
package dk.spor.reuse.web;

import org.jspecify.annotations.NullMarked;
