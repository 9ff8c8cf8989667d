package cn.petition.domain.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interval that a clock leaves out (停计), half-open, on a legal ground: the hearing of a second review (Art. 36). */
@Entity
@Table(name = "obligation_suspension")
public class Suspension {

    @Id
    private UUID id;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String ground;
    private String article;
    private @Nullable String document;
    private String approvedBy;
    private UUID stepId;

    @SuppressWarnings("NullAway.Init")
    protected Suspension() {}

    Suspension(
            UUID id,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String ground,
            String article,
            @Nullable String document,
            String approvedBy,
            UUID step) {
        this.id = id;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.ground = ground;
        this.article = article;
        this.document = document;
        this.approvedBy = approvedBy;
        this.stepId = step;
    }

    void end(LocalDate until) {
        this.untilDay = until;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    /** First day that counts again; {@code null} while the interval is open. */
    public @Nullable LocalDate untilDay() {
        return untilDay;
    }

    public String ground() {
        return ground;
    }

    public String article() {
        return article;
    }
}
