/** The pages of records: the check of a receipt, and the filing of a response. */
@NullMarked
package dk.spor.records.web;

import org.jspecify.annotations.NullMarked;
