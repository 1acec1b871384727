package broadsheet.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house rules, each with its reason. Generated templates are exempt. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("Generated"))
            .importPackages("broadsheet");

    /** Foreign libraries, and the one house each lives in, so that it can be changed in one place. */
    private static final Map<String, List<String>> HOUSES = Map.ofEntries(
            Map.entry("org.eclipse.jetty..", List.of("broadsheet.platform.http")),
            Map.entry("gg.jte.TemplateEngine", List.of("broadsheet.platform.http")),
            Map.entry("java.sql..", List.of("broadsheet.platform.db")),
            Map.entry("org.sqlite..", List.of("broadsheet.platform.db")),
            Map.entry("org.postgresql..", List.of("broadsheet.platform.db")),
            Map.entry("com.zaxxer..", List.of("broadsheet.platform.db")),
            Map.entry("org.flywaydb..", List.of("broadsheet.platform.db")),
            Map.entry("jakarta.mail..", List.of("broadsheet.platform.mail")),
            Map.entry("com.ibm.icu..", List.of("broadsheet.platform.text", "broadsheet.platform.mail")),
            Map.entry(
                    "com.github.benmanes.caffeine..",
                    List.of("broadsheet.press", "broadsheet.platform.challenge", "broadsheet.picture")),
            Map.entry("org.bouncycastle..", List.of("broadsheet.identity")),
            Map.entry("com.google.zxing..", List.of("broadsheet.identity.codes")),
            Map.entry("com.webauthn4j..", List.of("broadsheet.platform.passkey")),
            Map.entry("org.commonmark..", List.of("broadsheet.platform.text")),
            Map.entry("com.drew..", List.of("broadsheet.picture")),
            Map.entry("java.lang.foreign..", List.of("broadsheet.picture.avif")),
            Map.entry("picocli..", List.of("broadsheet")),
            Map.entry("javax.imageio..", List.of("broadsheet.picture", "broadsheet.platform.challenge")));

    @Test
    void imports_go_down_only_because_a_ring_cannot_be_changed_in_part() {
        var wrong = new TreeSet<String>();
        for (JavaClass from : HOUSE) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                String fromRoom = Floors.room(from.getPackageName()).orElse("");
                var toRoom = Floors.room(to.getPackageName());
                if (toRoom.isPresent()
                        && !toRoom.get().equals(fromRoom)
                        && Floors.of(toRoom.get()) >= Floors.of(fromRoom)) {
                    wrong.add(from.getName() + " -> " + to.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_room_stands_on_a_floor() {
        var rooms = new TreeSet<String>();
        HOUSE.forEach(type -> Floors.room(type.getPackageName()).ifPresent(rooms::add));
        assertThat(rooms).allMatch(room -> Floors.of(room) >= 0);
    }

    @Test
    void packages_inside_a_room_are_closed_to_other_rooms() {
        var wrong = new TreeSet<String>();
        for (JavaClass from : HOUSE) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                boolean inner = to.startsWith("broadsheet.")
                        && !to.startsWith("broadsheet.platform")
                        && to.split("\\.", -1).length > 2;
                if (inner && !Floors.room(to).equals(Floors.room(from.getPackageName()))) {
                    wrong.add(from.getName() + " -> " + to);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void foreign_libraries_have_one_house_each() {
        HOUSES.forEach((library, houses) -> {
            var elsewhere = noClasses().that(new DescribedPredicate<>("are outside " + houses) {
                @Override
                public boolean test(JavaClass type) {
                    return houses.stream()
                            .noneMatch(house -> type.getPackageName().equals(house));
                }
            });
            boolean isClass = !library.endsWith("..");
            (isClass
                            ? elsewhere.should().dependOnClassesThat().haveFullyQualifiedName(library)
                            : elsewhere.should().dependOnClassesThat().resideInAPackage(library))
                    .check(HOUSE);
        });
    }

    @Test
    void time_and_chance_come_from_the_ground_floor_so_that_tests_can_hold_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages("broadsheet", "broadsheet.platform..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callConstructor(Random.class)
                .check(HOUSE);
    }

    @Test
    void nothing_is_deserialised_from_java_bytes() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils|Util|DTO|VO)")
                .check(HOUSE);
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..common..",
                        "..helper..",
                        "..impl..",
                        "..manager..",
                        "..service..",
                        "..model..",
                        "..dto..")
                .check(HOUSE);
    }

    @Test
    void there_are_no_mutable_statics() {
        var wrong = new ArrayList<String>();
        for (JavaClass type : HOUSE) {
            for (JavaField field : type.getFields()) {
                boolean isMutableStatic = field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL);
                if (isMutableStatic) {
                    wrong.add(field.getFullName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() throws ClassNotFoundException {
        var packages = new TreeSet<String>();
        HOUSE.forEach(type -> packages.add(type.getPackageName()));
        for (String name : packages) {
            Class<?> info = Class.forName(name + ".package-info");
            assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
        }
    }

    @Test
    void stores_hold_the_sql_and_are_nobody_elses_business() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .and()
                .resideOutsideOfPackage("broadsheet.platform..")
                .should()
                .notBePublic()
                .check(HOUSE);
    }
}
