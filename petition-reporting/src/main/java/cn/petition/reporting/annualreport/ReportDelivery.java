package cn.petition.reporting.annualreport;

import java.time.LocalDate;

/**
 * What happened to a signed report: delivered to those it is for, or made public.
 *
 * @param words to whom, or where it was published
 */
public record ReportDelivery(Action action, LocalDate day, String words, String by) {

    public enum Action {
        DELIVER("报送"),
        PUBLISH("公开");

        private final String words;

        Action(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
