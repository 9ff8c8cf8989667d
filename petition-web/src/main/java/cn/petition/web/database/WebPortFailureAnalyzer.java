package cn.petition.web.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that the port of the pages is taken and how to choose another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebPortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "端口 " + cause.getPort() + " 已被另一个程序占用；请先停止那个程序，或设置环境变量 SERVER_PORT 换一个端口后重新启动。",
                null,
                cause);
    }
}
