package cn.petition.web.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A new line of the list of statutory channels. */
public class ListingForm {

    @NotBlank(message = "请填写部门。")
    @Size(max = 60, message = "最多60字。")
    private String department = "";

    @NotBlank(message = "请填写内容分类代码。")
    @Size(max = 20, message = "最多20字。")
    private String category = "";

    @NotBlank(message = "请填写诉求的种类。")
    @Size(max = 200, message = "最多200字。")
    private String demand = "";

    @NotBlank(message = "请选择法定途径。")
    private String statutoryChannel = "";

    @NotNull(message = "请填写日期。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate validFrom;

    private String formKey = "";

    List<?> content() {
        return Arrays.asList(department, category, demand, statutoryChannel, validFrom);
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department.strip();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category.strip();
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String demand) {
        this.demand = demand.strip();
    }

    public String getStatutoryChannel() {
        return statutoryChannel;
    }

    public void setStatutoryChannel(String statutoryChannel) {
        this.statutoryChannel = statutoryChannel.strip();
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey.strip();
    }
}
