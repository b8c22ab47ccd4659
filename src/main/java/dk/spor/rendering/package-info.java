/** A document as HTML, PDF, DOCX and XLSX; how many A4 pages it fills; and the formatted text people write. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package dk.spor.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
