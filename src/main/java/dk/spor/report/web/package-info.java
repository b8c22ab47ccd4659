/** Pages of the room {@code report}. */
@NullMarked
package dk.spor.report.web;

import org.jspecify.annotations.NullMarked;
