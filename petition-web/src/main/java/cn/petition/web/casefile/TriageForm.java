package cn.petition.web.casefile;

import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 甄别: class, content category and place of a matter. */
class TriageForm extends StepForm {

    @NotNull(message = "请选择事项类别。")
    private @Nullable MatterKind kind;

    private @Nullable String category;

    @Size(max = 12, message = "区划代码最多12位。")
    private @Nullable String place;

    @Size(max = 2000, message = "说明最多2000字。")
    private @Nullable String grounds;

    private @Nullable StatutoryWay way;

    public @Nullable StatutoryWay getWay() {
        return way;
    }

    public void setWay(@Nullable StatutoryWay way) {
        this.way = way;
    }

    public @Nullable MatterKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MatterKind kind) {
        this.kind = kind;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }
}
