package cn.petition.domain.petitioner;

import java.util.Set;

/** A petitioner's name as lists and exports show it: the family name of a person, the whole name of an organisation. */
public final class MaskedName {

    private static final String SOMEBODY = "某";
    private static final Set<String> FAMILY_NAMES_OF_TWO = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "令狐", "慕容", "宇文", "长孙", "端木", "东方", "南宫");

    private MaskedName() {}

    public static String of(String name, LegalForm form) {
        String known = name.strip();
        if (form != LegalForm.PERSON || known.isEmpty()) {
            return known;
        }
        int first = known.offsetByCodePoints(0, 1);
        boolean two = known.length() > 2 && FAMILY_NAMES_OF_TWO.contains(known.substring(0, 2));
        return known.substring(0, two ? 2 : first) + SOMEBODY;
    }
}
