package cn.petition.web.annualreport;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures that the writer brings, with their sources, by key. */
public class EntriesForm {

    private Map<String, String> values = new LinkedHashMap<>();
    private Map<String, String> sources = new LinkedHashMap<>();
    private String formKey = "";
    private long version;

    public Map<String, String> getValues() {
        return values;
    }

    public void setValues(Map<String, String> values) {
        this.values = values;
    }

    public Map<String, String> getSources() {
        return sources;
    }

    public void setSources(Map<String, String> sources) {
        this.sources = sources;
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
