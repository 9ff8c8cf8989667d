package cn.petition.web.authorization;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method and path that the product answers.
 *
 * @param declared what its controller says about roles, empty where it says nothing
 */
record Handler(String method, String path, String declared) {

    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

    /** All handlers of our controllers, as the running product has them. */
    static Set<Handler> in(RequestMappingHandlerMapping mapping) {
        Set<Handler> handlers = new TreeSet<>(java.util.Comparator.comparing(Handler::key));
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("cn.petition.")) {
                add(handlers, info, method);
            }
        });
        return handlers;
    }

    private static void add(Set<Handler> handlers, RequestMappingInfo info, HandlerMethod method) {
        for (String path : info.getPatternValues()) {
            if (info.getMethodsCondition().getMethods().isEmpty()) {
                handlers.add(new Handler("ANY", path, declared(method)));
            }
            info.getMethodsCondition()
                    .getMethods()
                    .forEach(one -> handlers.add(new Handler(one.name(), path, declared(method))));
        }
    }

    private static String declared(HandlerMethod method) {
        PreAuthorize onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class);
        PreAuthorize onType = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class);
        PreAuthorize found = onMethod == null ? onType : onMethod;
        return found == null ? "" : found.value();
    }

    String key() {
        return method + " " + path;
    }

    String suggestedLine() {
        StringBuilder roles = new StringBuilder();
        Matcher quoted = QUOTED.matcher(declared);
        while (quoted.find()) {
            roles.append(roles.isEmpty() ? "" : " ").append(quoted.group(1));
        }
        String subject = path.startsWith("/petitions/{number}") ? "MATTER" : path.contains("{") ? "MISSING" : "NONE";
        return method + "," + path + "," + (roles.isEmpty() ? "BUSINESS" : roles) + "," + subject;
    }
}
