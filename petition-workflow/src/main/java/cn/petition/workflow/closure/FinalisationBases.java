package cn.petition.workflow.closure;

import cn.petition.domain.legal.Region;
import cn.petition.domain.petition.FinalisationKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which kinds of finalisation an office uses and on which text each rests: data by region, the narrowest one first. */
@Component
public class FinalisationBases {

    /** @param practice whether no text says so and only the practice of offices does */
    public record Basis(FinalisationKind kind, Region region, String text, boolean practice, boolean offered) {}

    private final JdbcClient jdbc;

    FinalisationBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds that are used where a matter belongs, in the order of their enumeration. */
    public List<Basis> at(Region place) {
        var known = jdbc.sql("select kind, region, basis, practice, offered from finalisation_basis")
                .query((row, n) -> new Basis(
                        FinalisationKind.valueOf(row.getString("kind")),
                        Region.of(row.getString("region")),
                        row.getString("basis"),
                        row.getBoolean("practice"),
                        row.getBoolean("offered")))
                .list();
        return Arrays.stream(FinalisationKind.values())
                .flatMap(kind -> narrowest(known, kind, place).stream())
                .filter(Basis::offered)
                .toList();
    }

    private static Optional<Basis> narrowest(List<Basis> known, FinalisationKind kind, Region place) {
        return known.stream()
                .filter(one -> one.kind() == kind && one.region().covers(place))
                .max(Comparator.comparingInt(one -> one.region().depth()));
    }
}
