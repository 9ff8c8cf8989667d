package cn.petition.workflow.conduct;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A petition office refers; it neither receives its own referral nor decides (Art. 47). */
final class DecidedByTheCompetentAuthority {

    private static final LocalDate NEW_REGULATION = LocalDate.of(2022, 5, 1);

    /** @param actOn which regulation was in force on the day of the act */
    void check(String authority, Organ office, @Nullable LocalDate actOn) {
        String named = authority.replaceAll("\\s", "");
        if (List.of(office.name(), office.shortName()).contains(named)
                || named.endsWith("信访局")
                || named.endsWith("信访办公室")) {
            throw new ActionRefused(
                    "DecidedByTheCompetentAuthority",
                    "信访部门只劝阻、移送，不作处理决定，请填写公安机关或者其他有权机关。",
                    actOn != null && actOn.isBefore(NEW_REGULATION) ? "《信访条例》第四十七条" : "《信访工作条例》第四十七条");
        }
    }
}
