package cn.petition.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void an_intake_clerk_registers_and_finds_but_neither_imports_nor_administers() {
        assertThat(labels(Set.of(Role.INTAKE_CLERK))).containsExactly("工作台", "登记", "查找", "文书", "台账", "上级交办", "统计");
    }

    @Test
    void an_administrator_sees_no_matters() {
        assertThat(labels(Set.of(Role.ADMINISTRATOR))).containsExactly("工作台", "分流依据", "账号", "机关", "参数与日历");
    }

    @Test
    void several_roles_add_up_in_the_order_of_the_menu() {
        assertThat(labels(EnumSet.of(Role.AUDITOR, Role.INTAKE_SUPERVISOR)))
                .containsExactly("工作台", "登记", "查找", "文书", "台账", "上级交办", "批量导入", "统计", "形势研判", "审计");
    }

    @Test
    void nobody_without_a_role_sees_an_entry() {
        assertThat(labels(Set.of())).isEmpty();
    }

    private static List<String> labels(Set<Role> roles) {
        return Navigation.visibleTo(roles).stream().map(Navigation.Entry::label).toList();
    }
}
