package cn.petition.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls a verb of the domain by its name and gives each parameter by its type. The benchmark compares commits, so it
 * has to go along with verbs that gained a parameter since.
 */
final class Verb {

    /** Grounds and manners that fit what the generator lets happen, whatever verb asks for them. */
    private static final Set<String> FITTING =
            Set.of("PETITIONER_AGREES", "SIGNED", "IN_PERSON", "NOT_COMPETENT", "PETITION", "EXPLAINED");

    private static final Map<String, Method> KNOWN = new ConcurrentHashMap<>();

    private Verb() {}

    static boolean exists(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    static Object call(Object subject, String name, Object... given) {
        Method method = KNOWN.computeIfAbsent(subject.getClass().getName() + "." + name, key -> find(subject, name));
        List<Object> left = new ArrayList<>(Arrays.asList(given));
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, left))
                .toArray();
        try {
            return method.invoke(subject, arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(name + " was refused: " + refused.getCause(), refused.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(name + " cannot be called", hidden);
        }
    }

    private static Method find(Object subject, String name) {
        return Arrays.stream(subject.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(subject.getClass() + " has no verb " + name));
    }

    private static Object argument(Class<?> type, List<Object> left) {
        for (int index = 0; index < left.size(); index++) {
            if (boxed(type).isInstance(left.get(index))) {
                return left.remove(index);
            }
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return Arrays.stream(constants)
                    .filter(constant -> FITTING.contains(((Enum<?>) constant).name()))
                    .findFirst()
                    .orElse(constants[0]);
        }
        if (type == boolean.class) {
            return false;
        }
        return type == String.class ? "已按规定办理。" : null;
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }
}
