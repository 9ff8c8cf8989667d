package cn.petition.web.campaign;

import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.campaign.LineFigure;
import java.time.LocalDate;

/** Which number on which day, as it stands in the address of a list. */
record LineFigureOnDay(LineFigure figure, LocalDate day) {

    /** @throws NotFound when there is no such number, or the day cannot be */
    static LineFigureOnDay of(String figure, String day, LocalDate today) {
        var asked = AskedDay.of(day, today);
        if (asked.problem() != null) {
            throw new NotFound();
        }
        return new LineFigureOnDay(CampaignReading.figure(figure), asked.day());
    }

    String words() {
        return figure.words() + "，截至 " + day;
    }
}
