/** The pages on which the secretariat registers what a municipality answered on paper or by e-mail. */
@NullMarked
package dk.spor.registration.web;

import org.jspecify.annotations.NullMarked;
