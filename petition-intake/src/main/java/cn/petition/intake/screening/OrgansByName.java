package cn.petition.intake.screening;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Organs at or below the importing one by code, name or short name. */
final class OrgansByName {

    private final Map<String, List<Organ>> byName = new HashMap<>();

    OrgansByName(Organs organs, Organ own) {
        organs.findAllByOrderByPath().stream().filter(organ -> organ.isWithin(own)).forEach(organ -> {
            List.of(organ.code(), organ.name(), organ.shortName()).stream()
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>()).add(organ));
        });
    }

    /** The organs that this word may mean on that day. */
    List<Organ> named(String word, LocalDate on) {
        return byName.getOrDefault(word.strip(), List.of()).stream()
                .filter(organ -> organ.existsOn(on))
                .toList();
    }
}
