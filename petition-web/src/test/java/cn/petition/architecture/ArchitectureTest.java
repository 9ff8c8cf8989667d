package cn.petition.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.Petitions;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.stereotype.Controller;

/** Promises about the code that a reader relies on; each is also shown a class that breaks it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.petition");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("cn.petition.architecture.broken");

    private static final ArchRule NO_SPRING_IN_THE_DOMAIN = noClasses()
            .that(resideInAPackage("cn.petition.domain..").and(not(resideInAPackage("cn.petition.domain.persistence.."))))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.springframework..").and(not(resideInAPackage("org.springframework.modulith.."))));

    private static final ArchRule ONE_CLOCK = classes().should(new ArchCondition<>("ask the one clock") {
        private static final Set<Class<?>> TIMES =
                Set.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class, OffsetDateTime.class);

        @Override
        public void check(JavaClass one, ConditionEvents events) {
            one.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && TIMES.stream().anyMatch(time -> call.getTargetOwner().isEquivalentTo(time)))
                    .map(JavaCall::getDescription)
                    .forEach(words -> events.add(SimpleConditionEvent.violated(one, words)));
        }
    });

    private static final ArchRule CONTROLLERS_REACH_USE_CASES = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Petitions.class, Filings.class);

    private static final ArchRule SIDE_MODULES_DO_NOT_MEET = noClasses()
            .that(resideInAPackage("cn.petition.intake.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("cn.petition.workflow..", "cn.petition.reporting..", "cn.petition.web.."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cn.petition.domain.petition",
                "cn.petition.domain.persistence",
                "cn.petition.domain.deadline",
                "cn.petition.intake.registration",
                "cn.petition.web.security",
                "cn.petition.web.layout"
            })
    void packages_named_in_rules_exist(String name) {
        assertThat(PRODUCT.that(resideInAPackage(name))).isNotEmpty();
    }

    @Test
    void the_domain_knows_no_spring_outside_its_adapters() {
        NO_SPRING_IN_THE_DOMAIN.check(PRODUCT);
        assertThat(PRODUCT.get("cn.petition.domain.persistence.PostgresOnceOnly").getDirectDependenciesFromSelf())
                .as("the rule would see Spring where it is")
                .anyMatch(one -> one.getTargetClass().getPackageName().startsWith("org.springframework.jdbc"));
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        ONE_CLOCK.check(PRODUCT);
        assertThatThrownBy(() -> ONE_CLOCK.check(BROKEN)).hasMessageContaining("LocalDate.now()").hasMessageContaining("Instant.now()");
    }

    @Test
    void controllers_reach_use_cases_and_read_models_only() {
        CONTROLLERS_REACH_USE_CASES.check(PRODUCT);
        assertThatThrownBy(() -> CONTROLLERS_REACH_USE_CASES.check(BROKEN)).hasMessageContaining("BrokenController");
    }

    @Test
    void intake_knows_neither_workflow_nor_reporting_nor_pages() {
        SIDE_MODULES_DO_NOT_MEET.check(PRODUCT);
    }
}
