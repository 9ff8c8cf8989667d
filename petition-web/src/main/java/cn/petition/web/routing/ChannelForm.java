package cn.petition.web.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;

/** What is quoted of a statutory channel. */
public class ChannelForm {

    @NotBlank(message = "请填写受理机关。")
    @Size(max = 200, message = "最多200字。")
    private String accepting = "";

    @NotBlank(message = "请填写期限。")
    @Size(max = 500, message = "最多500字。")
    private String timeLimit = "";

    @NotBlank(message = "请填写依据。")
    @Size(max = 300, message = "最多300字。")
    private String article = "";

    @NotBlank(message = "请填写所需材料。")
    @Size(max = 500, message = "最多500字。")
    private String materials = "";

    private String version = "";

    private String formKey = "";

    List<?> content() {
        return Arrays.asList(accepting, timeLimit, article, materials, version);
    }

    public String getAccepting() {
        return accepting;
    }

    public void setAccepting(String accepting) {
        this.accepting = accepting.strip();
    }

    public String getTimeLimit() {
        return timeLimit;
    }

    public void setTimeLimit(String timeLimit) {
        this.timeLimit = timeLimit.strip();
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article.strip();
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials.strip();
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version.strip();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey.strip();
    }
}
