package cn.petition.web.authorization;

import cn.petition.domain.organ.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The judged handlers, one line each in {@code authorization-matrix.csv}; the file explains its columns. */
record AuthorizationMatrix(List<Row> rows) {

    /** What stands at the place of the first variable of a path. */
    enum Subject {
        /** Nobody in particular: a list, a form, a page of the office. */
        NONE,
        /** A matter by its number. */
        MATTER,
        /** A matter by its number, and a part of it that does not exist. */
        PART_OF_MATTER,
        /** An account by its login name. */
        ACCOUNT,
        /** An organ by its code. */
        ORGAN,
        /** Something that does not exist: whoever may call it finds nothing. */
        MISSING,
        /** Open to everybody, signed in or not. */
        PUBLIC
    }

    /**
     * One handler.
     *
     * @param roles who may call it
     */
    record Row(String method, String path, Set<Role> roles, Subject subject) {

        Row {
            roles = Set.copyOf(roles);
        }

        String key() {
            return method + " " + path;
        }

        Row withRoles(Set<Role> others) {
            return new Row(method, path, others, subject);
        }
    }

    private static final Set<Role> APART = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    static AuthorizationMatrix load() {
        try (InputStream file = Objects.requireNonNull(
                        AuthorizationMatrix.class.getResourceAsStream("/authorization-matrix.csv"),
                        "authorization-matrix.csv is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new AuthorizationMatrix(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AuthorizationMatrix::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has to be done so that matrix and product name the same handlers; empty when they do. */
    List<String> differencesFrom(Set<Handler> handlers) {
        Set<String> differences = new TreeSet<>();
        Set<String> judged = new TreeSet<>();
        for (Row row : rows) {
            if (!judged.add(row.key())) {
                differences.add("authorization-matrix.csv judges this handler twice, remove one line: " + row.key());
            }
            if (handlers.stream().noneMatch(handler -> handler.key().equals(row.key()))) {
                differences.add("authorization-matrix.csv judges a handler that is gone, remove its line: " + row.key());
            }
        }
        for (Handler handler : handlers) {
            if (!judged.contains(handler.key())) {
                differences.add("authorization-matrix.csv does not judge a handler, add this line after looking at who may: "
                        + handler.suggestedLine());
            }
        }
        return List.copyOf(differences);
    }

    private static Row row(String line) {
        String[] cells = Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 4) {
            throw new IllegalArgumentException("authorization-matrix.csv: a line has four cells: " + line);
        }
        return new Row(cells[0], cells[1], roles(cells[2]), Subject.valueOf(cells[3]));
    }

    private static Set<Role> roles(String words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : words.split(" +")) {
            switch (word) {
                case "ALL" -> roles.addAll(EnumSet.allOf(Role.class));
                case "BUSINESS" -> roles.addAll(EnumSet.complementOf(EnumSet.copyOf(APART)));
                default -> roles.add(Role.valueOf(word));
            }
        }
        return roles;
    }
}
