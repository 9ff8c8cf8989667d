package cn.petition.intake.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Divisions by the names a ledger writes; a name that several places share means the one in the office's region. */
public final class DivisionNames {

    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final String region;
    private final Map<String, Optional<String>> known = new HashMap<>();

    /** @param region division code of the office */
    public DivisionNames(JdbcClient jdbc, String region) {
        this.jdbc = jdbc;
        this.region = region;
    }

    /** The code, if the name means exactly one place. */
    public Optional<String> find(String name) {
        return name.length() > LONGEST ? Optional.empty() : known.computeIfAbsent(name, this::lookUp);
    }

    private Optional<String> lookUp(String name) {
        var named = codes("name = :name or full_name = :name or code = :name", name);
        return one(named.isEmpty() ? codes("right(full_name, length(:name)) = :name", name) : named);
    }

    private List<String> codes(String condition, String name) {
        return jdbc.sql("select code from division where (" + condition + ") and valid_to is null order by code")
                .param("name", name)
                .query(String.class)
                .list();
    }

    private Optional<String> one(List<String> codes) {
        var near = codes.stream().filter(code -> code.startsWith(region)).toList();
        var meant = near.isEmpty() ? codes : near;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
