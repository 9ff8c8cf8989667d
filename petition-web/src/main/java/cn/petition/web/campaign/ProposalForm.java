package cn.petition.web.campaign;

import java.util.ArrayList;
import java.util.List;

/** Matters that a person takes on as backlog, as posted. */
public class ProposalForm {

    private String formKey = "";
    private String ground = "";
    private String months = "";
    private List<String> ticked = new ArrayList<>();
    private String numbers = "";
    private String source = "OWN_SCREENING";
    private String documentNumber = "";
    private String on = "";
    private String dueOn = "";
    private String leader = "";
    private String leaderPost = "";

    List<Object> content() {
        return List.of(ticked, numbers, source, documentNumber, on, dueOn, leader, leaderPost);
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(List<String> ticked) {
        this.ticked = ticked;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
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
