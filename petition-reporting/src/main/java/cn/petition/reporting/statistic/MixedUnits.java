package cn.petition.reporting.statistic;

/** A rate or a sum was defined over two different units; such a figure is refused when the product starts. */
public final class MixedUnits extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MixedUnits(String key, Unit one, Unit other) {
        super("统计指标“" + key + "”把“" + one.word() + "”与“" + other.word() + "”放在一起计算，请改为同一单位。");
    }
}
