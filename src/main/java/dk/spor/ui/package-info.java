/** How every room shows a page: layout, form parts, errors, formats, texts. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package dk.spor.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
