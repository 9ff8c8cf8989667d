package cn.petition.intake.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Content categories by the names a ledger writes: a name alone or the way down to it ("城乡建设/住房保障"). */
final class CategoryNames {

    private record Category(String code, int level, String name, String fullName) {}

    private final Map<String, List<Category>> byName = new HashMap<>();

    CategoryNames(JdbcClient jdbc) {
        jdbc.sql("select code, level, name, full_name from matter_category where valid_to is null order by code")
                .query(Category.class)
                .list()
                .forEach(category -> {
                    put(category.fullName(), category);
                    if (category.level() > 1) {
                        put(category.name(), category);
                    }
                    put(category.code(), category);
                });
    }

    private void put(String name, Category category) {
        byName.computeIfAbsent(name, absent -> new ArrayList<>()).add(category);
    }

    /** The code, if the name means one category; a category of the first level stands above its namesakes. */
    Optional<String> find(String written) {
        var named = byName.getOrDefault(written.replaceAll("\\s*[/>＞、—\\\\-]+\\s*", "/"), List.of());
        int highest = named.stream().mapToInt(Category::level).min().orElse(0);
        var meant = named.stream().filter(one -> one.level() == highest).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0).code()) : Optional.empty();
    }
}
