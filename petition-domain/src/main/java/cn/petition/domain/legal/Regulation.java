package cn.petition.domain.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published legal text that a decision can cite.
 *
 * @param code short stable key, e.g. {@code T22}; part of stored citations
 * @param title official title without book-title marks, e.g. 信访工作条例
 * @param validFrom first day in force
 * @param validTo last day in force, or null while in force
 */
public record Regulation(String code, String title, LocalDate validFrom, @Nullable LocalDate validTo) {

    /** In force from 2005-05-01 (《信访条例》第五十一条) until the regulations of 2022. */
    public static final Regulation PETITION_2005 =
            new Regulation("T05", "信访条例", LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30));
    /** In force from 2022-05-01 (Art. 50). */
    public static final Regulation PETITION_WORK_2022 =
            new Regulation("T22", "信访工作条例", LocalDate.of(2022, 5, 1), null);
    /** In force from July 2016; no source gives the exact day of issue. */
    public static final Regulation SIMPLIFIED_HANDLING_2016 =
            new Regulation("JY16", "信访事项简易办理办法（试行）", LocalDate.of(2016, 7, 1), LocalDate.of(2022, 7, 16));
    public static final Regulation SIMPLIFIED_HANDLING_2022 =
            new Regulation("JY22", "信访事项简易办理办法", LocalDate.of(2022, 7, 17), null);
    public static final Regulation SATISFACTION_2014 =
            new Regulation("MY14", "信访事项办理群众满意度评价工作办法", LocalDate.of(2015, 1, 1), LocalDate.of(2022, 6, 8));
    /** No source gives the day of the national text; the day is that of the first provincial edition. */
    public static final Regulation SATISFACTION_2022 =
            new Regulation("MY22", "信访事项办理群众满意度评价工作办法（试行）", LocalDate.of(2022, 6, 9), null);
    public static final Regulation INSPECTION_2020 =
            new Regulation("DC20", "政府督查工作条例", LocalDate.of(2021, 2, 1), null);
    /** Issued in 2019; no source gives the day from which it holds, the day is the first of the month of publication. */
    public static final Regulation RULE_OF_LAW_2019 =
            new Regulation("FZ19", "法治政府建设与责任落实督察工作规定", LocalDate.of(2019, 5, 1), null);
    public static final Regulation CIVIL_CODE = new Regulation("MFD", "民法典", LocalDate.of(2021, 1, 1), null);

    public Regulation {
        if (code.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("法规必须有代号和名称。");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("法规“" + title + "”的失效日早于生效日，请核对。");
        }
    }

    /** The texts of national scope that the product knows; regional ones are data. */
    public static List<Regulation> national() {
        return List.of(
                PETITION_2005,
                PETITION_WORK_2022,
                SIMPLIFIED_HANDLING_2016,
                SIMPLIFIED_HANDLING_2022,
                SATISFACTION_2014,
                SATISFACTION_2022,
                INSPECTION_2020,
                RULE_OF_LAW_2019,
                CIVIL_CODE);
    }

    /** The national text with this code. */
    public static Optional<Regulation> findNational(String code) {
        return national().stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
