package cn.petition.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.audit.AuditReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class AuditChainCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<Integer> exits = new ArrayList<>();

    @Test
    void prints_one_line_and_ends_with_0_when_nothing_was_changed() {
        run(new AuditReport(3, 1, List.of()), "--verify-audit-chain");

        assertThat(lines()).containsExactly("审计记录 3 条、检查点 1 个，校验通过，未发现改动。");
        assertThat(exits).containsExactly(0);
    }

    @Test
    void prints_one_line_and_ends_with_1_when_something_was() {
        run(new AuditReport(3, 1, List.of("链 2 第 1 条与散列不符", "链 3 缺少第 1 至 2 条")), "--verify-audit-chain");

        assertThat(lines()).singleElement().asString().contains("校验不通过，发现 2 处问题");
        assertThat(exits).containsExactly(1);
    }

    @Test
    void does_nothing_unless_asked() {
        run(new AuditReport(0, 0, List.of()));

        assertThat(printed.size()).isZero();
        assertThat(exits).isEmpty();
    }

    private void run(AuditReport report, String... arguments) {
        new AuditChainCommand(() -> report, new PrintStream(printed, true, StandardCharsets.UTF_8), exits::add)
                .run(new DefaultApplicationArguments(arguments));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
