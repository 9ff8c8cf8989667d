package cn.petition.domain.routing;

/** One decision table of the office; its rules are asked in order and the first that fits is the suggestion. */
public enum DecisionTable {
    /** 先定事项类别 */
    KIND("2.1"),
    /** 信访部门收件后的分流 */
    OFFICE("2.2"),
    /** 机关、单位收件后的处理 */
    ORGAN("2.3"),
    /** 申诉求决六分法 */
    REDRESS("2.4"),
    /** 不予受理、不再受理和其他“不” */
    REFUSAL("2.5"),
    /** 简易办理的适用 */
    SIMPLIFIED("2.6");

    private final String number;

    DecisionTable(String number) {
        this.number = number;
    }

    /** The number that the codes of its rules carry. */
    public String number() {
        return number;
    }
}
