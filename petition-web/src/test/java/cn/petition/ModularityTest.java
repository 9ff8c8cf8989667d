package cn.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

/** The modules know each other only as they declare; the diagrams are written from the code. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(PetitionApplication.class);

    @Test
    void modules_use_only_what_others_offer() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains("domain", "intake", "workflow", "reporting", "web");
        MODULES.verify();
    }

    @Test
    void a_module_that_reaches_into_another_is_found() {
        var broken = ApplicationModules.of("cn.petition.architecture.broken", location -> true);
        assertThatThrownBy(broken::verify).isInstanceOf(Violations.class).hasMessageContaining("hidden");
    }

    @Test
    void diagrams_and_canvases_are_written() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
