/** The pages of the demo: its clock, its roles, its beginning and its mailbox. */
@NullMarked
package dk.spor.demo.web;

import org.jspecify.annotations.NullMarked;
