/** The pages of talks: reading them, and the secretariat's list of them. */
@NullMarked
package dk.spor.presentation.web;

import org.jspecify.annotations.NullMarked;
