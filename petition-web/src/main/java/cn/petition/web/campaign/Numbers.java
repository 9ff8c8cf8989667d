package cn.petition.web.campaign;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers of matters as people paste them: from a sheet, a letter or a message, with anything between them. */
final class Numbers {

    private Numbers() {}

    static List<String> in(String pasted) {
        return Stream.of(pasted.split("[\\s,，;；、|\"']+"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
