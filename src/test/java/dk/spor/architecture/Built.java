package dk.spor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** What was compiled: the product's classes, and the offenders that every wall must catch. */
interface Built {

    JavaClasses PRODUCT = new ClassFileImporter().importPath(Path.of("target/classes/dk"));
    JavaClasses OFFENDERS =
            new ClassFileImporter().importPath(Path.of("target/test-classes/dk/spor/architecture/offenders"));

    String OFFENDERS_HOME = "dk.spor.architecture.offenders";

    /** The room of a class below a package that holds rooms; empty for the package itself and for all others. */
    static String room(JavaClass type, String home) {
        String name = type.getPackageName();
        return name.startsWith(home + ".") ? name.substring(home.length() + 1).replaceFirst("\\..*", "") : "";
    }
}
