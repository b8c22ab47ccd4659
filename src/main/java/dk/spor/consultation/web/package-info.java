/** Pages of consultations. */
@NullMarked
package dk.spor.consultation.web;

import org.jspecify.annotations.NullMarked;
