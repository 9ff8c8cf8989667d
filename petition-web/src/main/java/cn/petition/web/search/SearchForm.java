package cn.petition.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of a search: everything as text, so that whatever somebody types there gets an answer.
 * Beside the words of a place, category or organ goes its code, which counts while the words still are those of the code.
 */
public class SearchForm {

    private String q = "";
    private String from = "";
    private String to = "";
    private String channel = "";
    private String kind = "";
    private String category = "";
    private String categoryCode = "";
    private String place = "";
    private String placeCode = "";
    private String registering = "";
    private String registeringCode = "";
    private String responsible = "";
    private String responsibleCode = "";
    private String complained = "";
    private String complainedCode = "";
    private String status = "";
    private String groupVisit = "";
    private String filing = "";
    private String state = "";
    private String overdue = "";
    private List<String> flags = new ArrayList<>();

    /** The address of this search: only what is set, always in the same order. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        set().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        Map<String, Object> values = new LinkedHashMap<>(set());
        for (int i = 0; i < flags.size(); i++) {
            address.queryParam("flags", "{flag" + i + "}");
            values.put("flag" + i, flags.get(i));
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** Whether anything is asked for. */
    boolean isSet() {
        return !set().isEmpty() || !flags.isEmpty();
    }

    /** The conditions beside the words, for which the page opens its filter. */
    boolean isFiltered() {
        return !flags.isEmpty() || set().keySet().stream().anyMatch(name -> !name.equals("q"));
    }

    private Map<String, String> set() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "q", q);
        put(set, "from", from);
        put(set, "to", to);
        put(set, "channel", channel);
        put(set, "kind", kind);
        put(set, "category", category);
        put(set, "categoryCode", categoryCode);
        put(set, "place", place);
        put(set, "placeCode", placeCode);
        put(set, "registering", registering);
        put(set, "registeringCode", registeringCode);
        put(set, "responsible", responsible);
        put(set, "responsibleCode", responsibleCode);
        put(set, "complained", complained);
        put(set, "complainedCode", complainedCode);
        put(set, "status", status);
        put(set, "groupVisit", groupVisit);
        put(set, "filing", filing);
        put(set, "state", state);
        put(set, "overdue", overdue);
        return set;
    }

    private static void put(Map<String, String> set, String name, String value) {
        if (!value.isBlank()) {
            set.put(name, value.strip());
        }
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value;
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = known(q);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = known(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = known(to);
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = known(channel);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = known(kind);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = known(category);
    }

    public String getCategoryCode() {
        return categoryCode;
    }

    public void setCategoryCode(@Nullable String categoryCode) {
        this.categoryCode = known(categoryCode);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = known(place);
    }

    public String getPlaceCode() {
        return placeCode;
    }

    public void setPlaceCode(@Nullable String placeCode) {
        this.placeCode = known(placeCode);
    }

    public String getRegistering() {
        return registering;
    }

    public void setRegistering(@Nullable String registering) {
        this.registering = known(registering);
    }

    public String getRegisteringCode() {
        return registeringCode;
    }

    public void setRegisteringCode(@Nullable String registeringCode) {
        this.registeringCode = known(registeringCode);
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable String responsible) {
        this.responsible = known(responsible);
    }

    public String getResponsibleCode() {
        return responsibleCode;
    }

    public void setResponsibleCode(@Nullable String responsibleCode) {
        this.responsibleCode = known(responsibleCode);
    }

    public String getComplained() {
        return complained;
    }

    public void setComplained(@Nullable String complained) {
        this.complained = known(complained);
    }

    public String getComplainedCode() {
        return complainedCode;
    }

    public void setComplainedCode(@Nullable String complainedCode) {
        this.complainedCode = known(complainedCode);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = known(status);
    }

    public String getGroupVisit() {
        return groupVisit;
    }

    public void setGroupVisit(@Nullable String groupVisit) {
        this.groupVisit = known(groupVisit);
    }

    public String getFiling() {
        return filing;
    }

    public void setFiling(@Nullable String filing) {
        this.filing = known(filing);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = known(state);
    }

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(@Nullable String overdue) {
        this.overdue = known(overdue);
    }

    public List<String> getFlags() {
        return flags;
    }

    public void setFlags(@Nullable List<String> flags) {
        this.flags = flags == null ? new ArrayList<>() : flags;
    }
}
