package cn.petition.web.campaign;

import java.util.ArrayList;
import java.util.List;

/** Steps at many lines of a campaign as posted: everything as text, so that whatever is typed gets an answer. */
public class BulkForm {

    private String formKey = "";
    private String figure = "";
    private String organ = "";
    private String scope = "ticked";
    private List<String> ticked = new ArrayList<>();
    private String numbers = "";
    private String step = "";
    private String on = "";
    private String text = "";
    private String dueOn = "";
    private String proof = "";
    private String paper = "";

    List<Object> content() {
        return List.of(figure, organ, scope, ticked, numbers, step, on, text, dueOn, proof, paper);
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
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

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
