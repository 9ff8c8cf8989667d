package cn.petition.web.analysis;

import cn.petition.reporting.analysis.TrendStep;
import cn.petition.web.statistics.StatisticsForm;
import java.time.LocalDate;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of the analysis; it stands in the address. Sealed matters are never part of it, whoever asks. */
public class AnalysisForm extends StatisticsForm {

    /** How numbers are shown. */
    public enum View {
        PICTURE("图"),
        TABLE("表");

        private final String words;

        View(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private View view = View.PICTURE;
    private TrendStep step = TrendStep.MONTH;

    /** Where no period is given, the last month that has ended. */
    @Override
    public void complete(LocalDate today) {
        if (getSpan() == null) {
            var month = today.minusMonths(1);
            setSpan(Span.MONTH);
            setYear(getYear() == null ? Integer.valueOf(month.getYear()) : getYear());
            setMonth(getMonth() == null ? Integer.valueOf(month.getMonthValue()) : getMonth());
        }
        super.complete(today);
        setShared(true);
        setAsOf(null);
        setKnownAt(null);
    }

    /** The address of this page or of one below it, with the same question. */
    UriComponentsBuilder page(String path) {
        return addTo(UriComponentsBuilder.fromPath(path)).queryParam("view", view).queryParam("step", step);
    }

    public View getView() {
        return view;
    }

    public void setView(View view) {
        this.view = view;
    }

    public TrendStep getStep() {
        return step;
    }

    public void setStep(TrendStep step) {
        this.step = step;
    }
}
