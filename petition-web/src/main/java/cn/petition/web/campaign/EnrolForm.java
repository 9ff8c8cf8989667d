package cn.petition.web.campaign;

/** Matters for a campaign as posted: which campaign, on which terms, and from where they come. */
public class EnrolForm {

    private String formKey = "";
    private String campaign = "";
    private String from = "numbers";
    private String numbers = "";
    private String batch = "";
    private String query = "";
    private String organ = "";
    private String organCode = "";
    private String dueOn = "";
    private String on = "";
    private String leader = "";
    private String leaderPost = "";

    java.util.List<Object> content() {
        return java.util.List.of(campaign, from, numbers, batch, query, organ, organCode, dueOn, on, leader, leaderPost);
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getOrganCode() {
        return organCode;
    }

    public void setOrganCode(String organCode) {
        this.organCode = organCode;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String leader) {
        this.leader = leader;
    }

    public String getLeaderPost() {
        return leaderPost;
    }

    public void setLeaderPost(String leaderPost) {
        this.leaderPost = leaderPost;
    }
}
