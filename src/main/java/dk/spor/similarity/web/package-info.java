/** The page of points that may say the same. */
@NullMarked
package dk.spor.similarity.web;

import org.jspecify.annotations.NullMarked;
