package cn.petition.web.casefile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 归档: under which mark the file is kept. */
class ArchiveForm extends StepForm {

    @Size(max = 100, message = "档号最多100字。")
    private @Nullable String volume;

    public @Nullable String getVolume() {
        return volume;
    }

    public void setVolume(@Nullable String volume) {
        this.volume = volume;
    }
}
