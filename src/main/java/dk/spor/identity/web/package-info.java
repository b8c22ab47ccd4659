/** Sign-in, the pages about people, and what holds for every request. */
@NullMarked
package dk.spor.identity.web;

import org.jspecify.annotations.NullMarked;
