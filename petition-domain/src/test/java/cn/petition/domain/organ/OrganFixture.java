package cn.petition.domain.organ;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A city with its petition office, a county below it, and the departments of both. */
public final class OrganFixture {

    private static final LocalDate SINCE = LocalDate.of(2005, 5, 1);

    private static final Organ CITY = organ("141000", "某市信访局", OrganKind.PETITION_OFFICE, OrganLevel.CITY, null);
    private static final Organ COUNTY = organ("141002", "某区信访局", OrganKind.PETITION_OFFICE, OrganLevel.COUNTY, CITY);

    private OrganFixture() {}

    public static Organ cityOffice() {
        return CITY;
    }

    public static Organ countyOffice() {
        return COUNTY;
    }

    public static Organ housing() {
        return organ("141000-01", "某市住房和城乡建设局", OrganKind.DEPARTMENT, OrganLevel.CITY, CITY);
    }

    public static Organ labour() {
        return organ("141000-02", "某市人力资源和社会保障局", OrganKind.DEPARTMENT, OrganLevel.CITY, CITY);
    }

    public static Organ discipline() {
        return organ("141000-90", "某市纪律检查委员会监察委员会", OrganKind.DISCIPLINE, OrganLevel.CITY, CITY);
    }

    public static Organ countyHousing() {
        return organ("141002-01", "某区住房和城乡建设局", OrganKind.DEPARTMENT, OrganLevel.COUNTY, COUNTY);
    }

    public static Organ countyCommittee() {
        return organ("141002-85", "某区人民政府信访事项复查复核委员会", OrganKind.REVIEW_COMMITTEE, OrganLevel.COUNTY, COUNTY);
    }

    public static Organ cityCommittee() {
        return organ("141000-85", "某市人民政府信访事项复查复核委员会", OrganKind.REVIEW_COMMITTEE, OrganLevel.CITY, CITY);
    }

    /** The committee of the province, which works without this system. */
    public static Organ provinceCommittee() {
        return organ("140000-85", "某省人民政府信访事项复查复核委员会", OrganKind.REVIEW_COMMITTEE, OrganLevel.PROVINCE, CITY)
                .outside();
    }

    /** An organ below the housing authority. */
    public static Organ housingStation() {
        return organ("141000-01-01", "某市房屋交易服务中心", OrganKind.PUBLIC_INSTITUTION, OrganLevel.CITY, housing());
    }

    public static Organ organ(String code, String name, OrganKind kind, OrganLevel level, @Nullable Organ above) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        return new Organ(id, code, name, name, kind, level, code.substring(0, 6), above, SINCE);
    }
}
