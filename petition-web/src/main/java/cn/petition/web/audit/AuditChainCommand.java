package cn.petition.web.audit;

import cn.petition.domain.audit.AuditReport;
import cn.petition.domain.audit.AuditVerification;
import java.io.PrintStream;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --verify-audit-chain}: prints one line about the whole audit record and ends the program,
 * with 0 if nothing was changed and with 1 otherwise.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AuditChainCommand implements ApplicationRunner {

    static final String OPTION = "verify-audit-chain";

    private final AuditVerification verification;
    private final PrintStream out;
    private final IntConsumer exit;

    @Autowired
    AuditChainCommand(AuditVerification verification, ApplicationContext context) {
        this(verification, System.out, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    AuditChainCommand(AuditVerification verification, PrintStream out, IntConsumer exit) {
        this.verification = verification;
        this.out = out;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            AuditReport report = verification.verify();
            out.println(report.line());
            exit.accept(report.isIntact() ? 0 : 1);
        }
    }
}
