package cn.petition.bench.suggestion;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;

/** The product's own classes as its container makes them, without the container. */
final class Beans {

    private Beans() {}

    static <T> T make(Class<T> type, Object... parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(parts));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The product makes " + type.getName() + " in another way now", e);
        }
    }

    static Object make(String type, Object... parts) {
        try {
            return make((Class<?>) Class.forName(type), parts);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The product no longer has " + type, e);
        }
    }

    /** A record of which only a few components matter; the others are nothing, no and zero. */
    static <T extends Record> T record(Class<T> type, java.util.Map<String, Object> known) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            types[at] = components[at].getType();
            values[at] = known.get(components[at].getName());
            if (values[at] == null && types[at].isPrimitive()) {
                values[at] = types[at] == boolean.class ? (Object) false : types[at] == long.class ? (Object) 0L : (Object) 0;
            }
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
