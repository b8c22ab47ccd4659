/** Pages of the room {@code synthesis}. */
@NullMarked
package dk.spor.synthesis.web;

import org.jspecify.annotations.NullMarked;
