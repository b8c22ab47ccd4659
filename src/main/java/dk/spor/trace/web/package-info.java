/** Pages of the trace, and the same as JSON. */
@NullMarked
package dk.spor.trace.web;

import org.jspecify.annotations.NullMarked;
