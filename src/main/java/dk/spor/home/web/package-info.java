/** Pages of the room {@code home}. */
@NullMarked
package dk.spor.home.web;

import org.jspecify.annotations.NullMarked;
