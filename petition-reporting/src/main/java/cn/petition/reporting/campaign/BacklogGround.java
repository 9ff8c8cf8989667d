package cn.petition.reporting.campaign;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a matter looks like backlog; each is a fact about the matter, and a person decides. */
public enum BacklogGround {
    OLD("久未办结", "m.open and m.received_on <= :before"),
    REVIEWED(
            "经过复查、复核仍未化解",
            "m.id in (select s.matter_id from matter_step s where s.action in ('REQUEST_REVIEW', 'REQUEST_SECOND_REVIEW'))"
                    + " and m.received_on <= :before"),
    REPEATED(
            "反映三次以上仍未化解",
            "m.id in (select j.joined_into_id from matter j where j.joined_into_id is not null"
                    + " group by j.joined_into_id having count(*) >= 2) and m.received_on <= :before");

    private final String words;
    private final String condition;

    BacklogGround(String words, String condition) {
        this.words = words;
        this.condition = condition;
    }

    public String words() {
        return words;
    }

    /** Over {@code m}, the matter, and the parameter {@code :before}. */
    String condition() {
        return condition;
    }

    /** How it is called in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BacklogGround> byKey(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
