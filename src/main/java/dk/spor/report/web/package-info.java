/** Pages of the room {@code synthesis}. */
@NullMarked
package dk.spor.report.web;

import org.jspecify.annotations.NullMarked;
