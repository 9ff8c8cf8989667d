package cn.petition.web.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** The registration page as it was typed: texts only, so that nothing typed is lost when something is refused. */
public class RegistrationForm {

    /** More rows than this come from a ledger, not from a desk. */
    static final int ROWS = 50;

    private String formKey = "";
    private String dispute = "";
    private String channel = "VISIT";
    private String receivedOn = "";
    private String postmarkedOn = "";
    private String purpose = "";
    private String kind = "";
    private String category = "";
    private String categoryCode = "";
    private String place = "";
    private String placeCode = "";
    private String placeDetail = "";
    private String complained = "";
    private String complainedCode = "";
    private String title = "";
    private String claim = "";
    private String facts = "";
    private String petitioners = "1";
    private String visitors = "1";
    private String concerned = "";
    private boolean anonymous = false;
    private boolean addressUnclear = false;
    private String relation = "NEW";
    private String earlierNumber = "";
    private String evidence = "";
    private List<String> flags = new ArrayList<>();
    private List<PartyForm> parties = new ArrayList<>();
    private List<MultipartFile> attachments = new ArrayList<>();

    /** An empty form for something received today. */
    static RegistrationForm openedOn(LocalDate today) {
        var form = new RegistrationForm();
        form.receivedOn = today.toString();
        form.parties.add(new PartyForm());
        return form;
    }

    /** The rows in which something stands. */
    List<PartyForm> written() {
        return parties.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** Everything the similarity of matters is judged by. */
    String text() {
        return String.join(" ", title, claim, facts);
    }

    void addParty() {
        if (parties.size() < ROWS) {
            parties.add(new PartyForm());
        }
    }

    void removeParty(int index) {
        if (index >= 0 && index < parties.size()) {
            parties.remove(index);
        }
        if (parties.isEmpty()) {
            parties.add(new PartyForm());
        }
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public String getDispute() {
        return dispute;
    }

    public void setDispute(String dispute) {
        this.dispute = dispute;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getPostmarkedOn() {
        return postmarkedOn;
    }

    public void setPostmarkedOn(String postmarkedOn) {
        this.postmarkedOn = postmarkedOn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getCategoryCode() {
        return categoryCode;
    }

    public void setCategoryCode(String categoryCode) {
        this.categoryCode = categoryCode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPlaceCode() {
        return placeCode;
    }

    public void setPlaceCode(String placeCode) {
        this.placeCode = placeCode;
    }

    public String getPlaceDetail() {
        return placeDetail;
    }

    public void setPlaceDetail(String placeDetail) {
        this.placeDetail = placeDetail;
    }

    public String getComplained() {
        return complained;
    }

    public void setComplained(String complained) {
        this.complained = complained;
    }

    public String getComplainedCode() {
        return complainedCode;
    }

    public void setComplainedCode(String complainedCode) {
        this.complainedCode = complainedCode;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getPetitioners() {
        return petitioners;
    }

    public void setPetitioners(String petitioners) {
        this.petitioners = petitioners;
    }

    public String getVisitors() {
        return visitors;
    }

    public void setVisitors(String visitors) {
        this.visitors = visitors;
    }

    public String getConcerned() {
        return concerned;
    }

    public void setConcerned(String concerned) {
        this.concerned = concerned;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public boolean isAddressUnclear() {
        return addressUnclear;
    }

    public void setAddressUnclear(boolean addressUnclear) {
        this.addressUnclear = addressUnclear;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getEarlierNumber() {
        return earlierNumber;
    }

    public void setEarlierNumber(String earlierNumber) {
        this.earlierNumber = earlierNumber;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public List<String> getFlags() {
        return flags;
    }

    public void setFlags(List<String> flags) {
        this.flags = flags;
    }

    public List<PartyForm> getParties() {
        return parties;
    }

    public void setParties(List<PartyForm> parties) {
        this.parties = parties;
    }

    public List<MultipartFile> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<MultipartFile> attachments) {
        this.attachments = attachments;
    }
}
