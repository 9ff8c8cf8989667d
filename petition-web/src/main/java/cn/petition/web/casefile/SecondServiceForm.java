package cn.petition.web.casefile;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** 送达复核意见: as every service, and whether the opinion is published after a hearing. */
class SecondServiceForm extends ServeForm {

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate publishedOn;

    @Size(max = 500, message = "公示理由最多500字。")
    private @Nullable String publicationReason;

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public @Nullable String getPublicationReason() {
        return publicationReason;
    }

    public void setPublicationReason(@Nullable String publicationReason) {
        this.publicationReason = publicationReason;
    }
}
