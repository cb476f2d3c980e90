package fr.maillage.app;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Who may know whom. Two rooms of the table are kept by the modules alone: nothing here sees the benchmarks. */
@AnalyzeClasses(packages = "fr.maillage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DOMAIN = "fr.maillage.domain..";
    private static final String GEO = "fr.maillage.geo..";
    private static final String SOLVER = "fr.maillage.solver..";
    private static final String EXACT = "fr.maillage.solver.exact..";
    private static final String SEARCH = "fr.maillage.solver.search..";
    private static final String SIMULATION = "fr.maillage.simulation..";
    private static final String APP = "fr.maillage.app..";
    private static final String REPORT = "fr.maillage.app.report..";
    private static final String CLI = "fr.maillage.app.cli..";

    private static final String[] JTS_AND_GEOTOOLS = {"org.locationtech..", "org.geotools..", "org.opengis.."};
    private static final String TIMEFOLD = "ai.timefold..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String PICOCLI = "picocli..";

    private static final DescribedPredicate<JavaClass> LOGGING =
            resideInAnyPackage("org.slf4j..", "java.util.logging..").or(name("java.lang.System$Logger"));

    private static final DescribedPredicate<JavaClass> FILES = resideInAnyPackage(
                    "java.io..", "java.nio.file..", "java.nio.channels..")
            .and(DescribedPredicate.not(name("java.io.Serializable")))
            .as("read or write files");

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(GEO, SOLVER, SIMULATION, APP)
            .because("the nouns and rules of the house stand under all of its rooms");

    @ArchTest
    static final ArchRule DOMAIN_IS_PURE_JAVA = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should(dependOnClassesThat(resideInAnyPackage(JTS_AND_GEOTOOLS)
                    .or(resideInAnyPackage(TIMEFOLD, JACKSON, PICOCLI))
                    .or(LOGGING)
                    .or(FILES)))
            .because("an audit must be readable, and run, without any of the libraries whose work it checks");

    @ArchTest
    static final ArchRule DOMAIN_BEARS_NO_TIMEFOLD_ANNOTATIONS = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .beAnnotatedWith(DescribedPredicate.describe(
                    "Timefold's", a -> resideInAPackage(TIMEFOLD).test(a.getRawType())))
            .because("planning entities are classes beside their constraints, and all else is records");

    @ArchTest
    static final ArchRule GEO_KNOWS_ONLY_THE_GROUND = noClasses()
            .that()
            .resideInAPackage(GEO)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TIMEFOLD, PICOCLI, SOLVER, SIMULATION, APP)
            .because("geo turns files into territories, whatever is planned on them");

    @ArchTest
    static final ArchRule SOLVER_KNOWS_NO_FILES_AND_NO_GROUND = noClasses()
            .that()
            .resideInAPackage(SOLVER)
            .should(dependOnClassesThat(resideInAnyPackage(JTS_AND_GEOTOOLS)
                    .or(resideInAnyPackage(GEO, SIMULATION, APP))
                    .or(FILES)))
            .because("an engine takes records of the domain and returns records of the domain");

    @ArchTest
    static final ArchRule ENGINES_DO_NOT_KNOW_EACH_OTHER = slices().matching("fr.maillage.solver.(*)..")
            .namingSlices("the engine $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(EXACT, SEARCH))
            .because(
                    "each plans its own step and can be replaced by itself; what a search may spend and exact solving are "
                            + "there for all of them");

    @ArchTest
    static final ArchRule ONLY_EXACT_KNOWS_OR_TOOLS = noClasses()
            .that()
            .resideOutsideOfPackage(EXACT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.ortools..")
            .because("its native library is loaded only where it is used");

    @ArchTest
    static final ArchRule PLANNING_CLASSES_STAY_INSIDE_THEIR_ENGINE = classes()
            .that()
            .areAnnotatedWith(PlanningEntity.class)
            .or()
            .areAnnotatedWith(PlanningSolution.class)
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "be known in their own package and below only", ArchitectureTest::isKnownInItsOwnPackagesOnly)))
            .because("Timefold insists that they be public, so that visibility cannot keep them in");

    @ArchTest
    static final ArchRule SIMULATION_KNOWS_ONLY_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage(SIMULATION)
            .should(dependOnClassesThat(
                    resideInAnyPackage(JTS_AND_GEOTOOLS).or(resideInAnyPackage(TIMEFOLD, GEO, SOLVER, APP))))
            .because("what is simulated is a plan, whoever made it")
            .allowEmptyShould(true); // that room is built in a later step

    @ArchTest
    static final ArchRule SIMULATION_IS_THE_SAME_EVERY_TIME = noClasses()
            .that()
            .resideInAPackage(SIMULATION)
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Collections.class, "shuffle", List.class)
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .orShould()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, ThreadLocalRandom.class, SecureRandom.class)
            .because("a scenario and a seed give the same figures on every machine and on every day")
            .allowEmptyShould(true); // that room is built in a later step

    @ArchTest
    static final ArchRule REPORT_KNOWS_RESULTS_ONLY = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PICOCLI, TIMEFOLD, SOLVER, SIMULATION)
            .because("the report of a run is made from its figures, long after the search and without it");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage("fr.maillage..")
            .and()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI, PICOCLI)
            .because("studies and reports are used from programs and tests as from the command line");

    @ArchTest
    static final ArchRule APP_HAS_NO_CYCLES = slices().matching("fr.maillage.app.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that is in a ring with others cannot be read by itself");

    @ArchTest
    static final ArchRule GEO_HAS_NO_CYCLES = slices().matching("fr.maillage.geo.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that is in a ring with others cannot be read by itself");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "stand in a package whose package-info says @NullMarked", ArchitectureTest::isInNullMarkedPackage)))
            .because("NullAway looks only where it is told to");

    private static boolean isKnownInItsOwnPackagesOnly(JavaClass planning) {
        String own = planning.getPackageName();
        return planning.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .allMatch(origin -> origin.equals(own) || origin.startsWith(own + "."));
    }

    private static boolean isInNullMarkedPackage(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .orElse(false);
    }
}
