package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.reporting.ledger.LedgerFilter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of a ledger in the address of its list, as it was typed. */
record LedgerListForm(
        String status,
        String state,
        String organ,
        String organCode,
        String office,
        String q,
        String matter,
        String parent,
        String from,
        String to,
        String dueFrom,
        String dueTo) {

    static final String OPEN = "open";
    static final String LATE = "late";

    static LedgerListForm of(Map<String, String> typed) {
        return new LedgerListForm(
                said(typed, "status"),
                said(typed, "state"),
                said(typed, "organ"),
                said(typed, "organCode"),
                said(typed, "office"),
                said(typed, "q"),
                said(typed, "matter"),
                said(typed, "parent"),
                said(typed, "from"),
                said(typed, "to"),
                said(typed, "dueFrom"),
                said(typed, "dueTo"));
    }

    private static String said(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /**
     * @throws IllegalArgumentException with a sentence for the officer
     */
    LedgerFilter filter(LedgerKind kind, LocalDate today) {
        return new LedgerFilter(
                kind,
                statuses(),
                state.equals(OPEN) || state.equals(LATE) || !dueFrom.isEmpty() || !dueTo.isEmpty(),
                state.equals(LATE) ? today : null,
                day(dueFrom),
                day(dueTo),
                given(organCode),
                given(office),
                parent.isEmpty() ? null : LedgerAccess.identity(parent),
                given(matter),
                given(q),
                day(from),
                day(to));
    }

    private List<LedgerStatus> statuses() {
        if (status.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(status.split(","))
                .map(one -> Arrays.stream(LedgerStatus.values())
                        .filter(known -> known.name().equals(one))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("没有这种状态，请重新选择。")))
                .toList();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException("日期不存在或者格式不对，请按“2026-03-16”的样子填写。", notADay);
        }
    }

    private static @Nullable String given(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    public boolean narrows() {
        return !words().isEmpty();
    }

    /** The conditions in words, for the last line of a sheet. */
    List<String> words() {
        var words = new ArrayList<String>();
        add(words, "状态", status);
        add(words, "在办或逾期", state);
        add(words, "责任单位", organ);
        add(words, "建账机关", office);
        add(words, "名称或编号", q);
        add(words, "事项", matter);
        add(words, "所从出", parent);
        add(words, "建立日期自", from);
        add(words, "建立日期至", to);
        add(words, "期限自", dueFrom);
        add(words, "期限至", dueTo);
        return words;
    }

    private static void add(List<String> words, String name, String value) {
        if (!value.isEmpty()) {
            words.add(name + value);
        }
    }

    /** The address of the list with these conditions. */
    String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        parameter(address, "status", status);
        parameter(address, "state", state);
        parameter(address, "organ", organ);
        parameter(address, "organCode", organCode);
        parameter(address, "office", office);
        parameter(address, "q", q);
        parameter(address, "matter", matter);
        parameter(address, "parent", parent);
        parameter(address, "from", from);
        parameter(address, "to", to);
        parameter(address, "dueFrom", dueFrom);
        parameter(address, "dueTo", dueTo);
        return address.encode().build().toUriString();
    }

    private static void parameter(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
