package cn.petition.web.analysis;

import cn.petition.reporting.analysis.BulletinPart;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What begins a bulletin, and what the writer adds to its parts. */
public class BulletinForm {

    private @Nullable Integer year;
    private @Nullable Integer month;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate dated;

    private Map<BulletinPart, String> remarks = new EnumMap<>(BulletinPart.class);
    private String formKey = "";
    private long version;

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable Integer getMonth() {
        return month;
    }

    public void setMonth(@Nullable Integer month) {
        this.month = month;
    }

    public @Nullable LocalDate getDated() {
        return dated;
    }

    public void setDated(@Nullable LocalDate dated) {
        this.dated = dated;
    }

    public Map<BulletinPart, String> getRemarks() {
        return remarks;
    }

    public void setRemarks(Map<BulletinPart, String> remarks) {
        this.remarks = remarks;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
