package cn.petition.domain.routing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one decision table says about a matter.
 *
 * @param hit the first rule that fits, {@code null} where none does
 * @param others the other rules with the reason why they were passed over
 */
public record Finding(DecisionTable table, @Nullable RoutingRule hit, List<PassedOver> others) {

    public Finding {
        others = List.copyOf(others);
    }

    public Optional<RoutingRule> rule() {
        return Optional.ofNullable(hit);
    }

    /** A rule that is not the suggestion, and why not. */
    public record PassedOver(RoutingRule rule, String why) {}
}
