package cn.petition.web.desk;

import cn.petition.reporting.ledger.LedgerFilter;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the list of a ledger stands that a figure of the desk opens. */
final class LedgerAddress {

    private LedgerAddress() {}

    static String of(LedgerFilter filter) {
        var address = UriComponentsBuilder.fromPath("/ledgers/" + filter.kind().path());
        if (!filter.statuses().isEmpty()) {
            address.queryParam("status", filter.statuses().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        if (filter.lateOn() != null) {
            address.queryParam("state", "late");
        } else if (filter.dueFrom() != null && filter.dueTo() != null) {
            address.queryParam("dueFrom", filter.dueFrom()).queryParam("dueTo", filter.dueTo());
        } else if (filter.open()) {
            address.queryParam("state", "open");
        }
        if (filter.parent() != null) {
            address.queryParam("parent", filter.parent());
        }
        return address.build().toUriString();
    }
}
