/** The pages of strategies: reading a version, and writing a draft. */
@NullMarked
package dk.spor.strategy.web;

import org.jspecify.annotations.NullMarked;
