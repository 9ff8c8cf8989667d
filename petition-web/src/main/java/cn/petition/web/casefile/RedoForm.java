package cn.petition.web.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 责令重办: the grounds, and by when it has to be done again. */
class RedoForm extends ReviewGroundsForm {

    @NotNull(message = "请填写重新办理的期限。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate redoBy;

    public @Nullable LocalDate getRedoBy() {
        return redoBy;
    }

    public void setRedoBy(@Nullable LocalDate redoBy) {
        this.redoBy = redoBy;
    }
}
