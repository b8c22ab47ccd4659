/** The pages of responses: writing, checking, submitting, and who has answered. */
@NullMarked
package dk.spor.response.web;

import org.jspecify.annotations.NullMarked;
