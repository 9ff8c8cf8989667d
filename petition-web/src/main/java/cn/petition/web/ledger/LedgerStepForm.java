package cn.petition.web.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is typed into the form of a step; which of it is asked for says the ledger. */
class LedgerStepForm {

    private @Nullable String formKey;
    private int version;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate on;

    private @Nullable String title;
    private @Nullable String organ;
    private @Nullable String organCode;
    private @Nullable String place;
    private @Nullable String placeCode;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate dueOn;

    private @Nullable String matters;
    private @Nullable String parent;
    private Map<String, String> facts = new LinkedHashMap<>();

    public @Nullable String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getOrgan() {
        return organ;
    }

    public void setOrgan(@Nullable String organ) {
        this.organ = organ;
    }

    public @Nullable String getOrganCode() {
        return organCode;
    }

    public void setOrganCode(@Nullable String organCode) {
        this.organCode = organCode;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getPlaceCode() {
        return placeCode;
    }

    public void setPlaceCode(@Nullable String placeCode) {
        this.placeCode = placeCode;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getMatters() {
        return matters;
    }

    public void setMatters(@Nullable String matters) {
        this.matters = matters;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public void setFacts(Map<String, String> facts) {
        this.facts = facts;
    }
}
