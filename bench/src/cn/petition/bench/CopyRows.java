package cn.petition.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of one table in the text format of COPY. */
final class CopyRows {

    private final StringBuilder text = new StringBuilder();

    CopyRows add(Object... values) {
        for (int index = 0; index < values.length; index++) {
            if (index > 0) {
                text.append('\t');
            }
            append(values[index]);
        }
        text.append('\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private void append(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof Boolean flag) {
            text.append(flag ? 't' : 'f');
        } else if (value instanceof Enum<?> constant) {
            text.append(constant.name());
        } else if (value instanceof String[] elements) {
            appendArray(Arrays.asList(elements));
        } else if (value instanceof Collection<?> elements) {
            appendArray(elements);
        } else if (value instanceof Map<?, ?> facts) {
            appendEscaped(json(facts));
        } else {
            appendEscaped(value.toString());
        }
    }

    private void appendArray(Collection<?> elements) {
        text.append('{');
        String separator = "";
        for (Object element : elements) {
            text.append(separator).append('"');
            appendEscaped(element.toString().replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
            separator = ",";
        }
        text.append('}');
    }

    private static String json(Map<?, ?> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> quoted(fact.getKey()) + ":" + quoted(fact.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void appendEscaped(String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** The columns of an entity, read from its fields, so that the generator knows no column by heart. */
    static final class Entity {

        private final String table;
        /** Each with the embedded field before it, if it lies in one. */
        private final List<List<Field>> fields;
        private final List<String> columns;
        private final String parentColumn;

        private Entity(Class<?> type, String parentColumn) {
            this.table = type.getAnnotation(Table.class).name();
            this.fields = stored(type)
                    .flatMap(field -> field.isAnnotationPresent(Embedded.class)
                            ? stored(field.getType()).map(inner -> List.of(field, inner))
                            : Stream.of(List.of(field)))
                    .toList();
            this.columns = fields.stream().map(path -> column(path.get(path.size() - 1))).toList();
            this.parentColumn = parentColumn;
        }

        private static Stream<Field> stored(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !field.isAnnotationPresent(OneToMany.class)
                            && !field.isAnnotationPresent(Transient.class))
                    .peek(field -> field.setAccessible(true));
        }

        static Entity of(Class<?> type) {
            return new Entity(type, null);
        }

        /** A part of another entity that does not know to which it belongs. */
        static Entity partOf(Class<?> type, String parentColumn) {
            return new Entity(type, parentColumn);
        }

        String copyStatement() {
            String names = String.join(", ", columns) + (parentColumn == null ? "" : ", " + parentColumn);
            return "copy " + table + " (" + names + ") from stdin";
        }

        /** @param version how often the row was saved after it was made */
        void add(CopyRows rows, Object entity, Object parent, long version) {
            Object[] values = new Object[fields.size() + (parentColumn == null ? 0 : 1)];
            for (int index = 0; index < fields.size(); index++) {
                values[index] = value(fields.get(index), entity, version);
            }
            if (parentColumn != null) {
                values[values.length - 1] = parent;
            }
            rows.add(values);
        }

        private static Object value(List<Field> path, Object entity, long version) {
            try {
                if (path.size() > 1) {
                    return path.get(1).get(path.get(0).get(entity));
                }
                Field field = path.get(0);
                Object value = field.get(entity);
                if (field.isAnnotationPresent(jakarta.persistence.Version.class)) {
                    return version;
                }
                return field.isAnnotationPresent(ManyToOne.class) ? identityOf(value) : value;
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(hidden);
            }
        }

        private static Object identityOf(Object entity) throws IllegalAccessException {
            for (Field field : entity.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(Id.class)) {
                    field.setAccessible(true);
                    return field.get(entity);
                }
            }
            throw new IllegalStateException(entity.getClass() + " has no identity");
        }

        private static String column(Field field) {
            if (field.isAnnotationPresent(JoinColumn.class)) {
                return field.getAnnotation(JoinColumn.class).name();
            }
            if (field.isAnnotationPresent(Column.class)
                    && !field.getAnnotation(Column.class).name().isEmpty()) {
                return field.getAnnotation(Column.class).name();
            }
            return field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        }
    }
}
