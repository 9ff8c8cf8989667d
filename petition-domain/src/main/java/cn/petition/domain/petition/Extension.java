package cn.petition.domain.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An extension of handling (延期): 1 to 30 days in sum, approved by the head of the responsible organ (Art. 34). */
@Entity
@Table(name = "obligation_extension")
public class Extension {

    @Id
    private UUID id;

    private int days;
    private String reason;
    private String approvedBy;
    private LocalDate approvedOn;
    private UUID stepId;
    private @Nullable UUID revokedStepId;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(UUID id, int days, String reason, String approvedBy, LocalDate approvedOn, UUID step) {
        this.id = id;
        this.days = days;
        this.reason = reason;
        this.approvedBy = approvedBy;
        this.approvedOn = approvedOn;
        this.stepId = step;
    }

    void revoke(UUID step) {
        this.revokedStepId = step;
    }

    boolean stands() {
        return revokedStepId == null;
    }

    public int days() {
        return days;
    }

    public String reason() {
        return reason;
    }

    /** Name and post of the head who approved. */
    public String approvedBy() {
        return approvedBy;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
