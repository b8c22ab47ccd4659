/** What is filed and what can be proved: checking a receipt, and the case file of a response. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "identity", "consultation", "response"})
package dk.spor.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
