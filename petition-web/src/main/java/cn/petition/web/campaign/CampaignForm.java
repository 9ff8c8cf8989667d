package cn.petition.web.campaign;

import java.util.List;

/** What stands in the address of the page of a campaign: the day, digits of rates, chart or table; all as text. */
public class CampaignForm {

    private String day = "";
    private String digits = "";
    private String view = "";

    int digitsOr(int usual) {
        return List.of("1", "2").contains(digits) ? Integer.parseInt(digits) : usual;
    }

    boolean asTable() {
        return view.equals("table");
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
