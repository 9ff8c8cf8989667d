package cn.petition.web.casefile;

import cn.petition.workflow.document.DocumentRegister;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Which steps issue documents: those whose work leads to the register of documents. */
@Component
class StepDocuments {

    private final ConfigurableListableBeanFactory beans;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

    StepDocuments(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    boolean issuedBy(Class<?> controller) {
        return known.computeIfAbsent(controller, this::leadsToTheRegister);
    }

    private boolean leadsToTheRegister(Class<?> controller) {
        var registers = Set.of(beans.getBeanNamesForType(DocumentRegister.class));
        var next = new ArrayDeque<String>(Set.of(beans.getBeanNamesForType(controller)));
        var seen = new HashSet<String>(Set.of(beans.getBeanNamesForType(StepForms.class)));
        while (!next.isEmpty()) {
            String bean = next.remove();
            if (registers.contains(bean)) {
                return true;
            }
            if (seen.add(bean)) {
                next.addAll(Set.of(beans.getDependenciesForBean(bean)));
            }
        }
        return false;
    }
}
