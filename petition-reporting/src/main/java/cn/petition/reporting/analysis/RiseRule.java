package cn.petition.reporting.analysis;

/**
 * Whether a number has risen by more than chance. If nothing had changed, each of the matters of both periods would fall
 * into the present one with the odds of the sizes of the periods; the rise is beyond chance when so many or more would
 * then fall into it in less than one case out of a hundred. Where both periods have fewer than twenty together nothing is
 * said: small numbers go up and down by themselves.
 */
public final class RiseRule {

    /** Fewer in both periods together are not judged. */
    public static final int FEWEST = 20;

    /** How often chance alone may make a rise that is called one. */
    public static final double CHANCE = 0.01;

    private static final double NEGLIGIBLE = 1e-14;

    /** What can be said of a number beside an earlier one. */
    public enum Verdict {
        /** 上升超出偶然. */
        RISEN("上升"),
        /** 未超出偶然波动, or fallen. */
        WITHIN_CHANCE("未超出偶然波动"),
        /** 数量太小，不作判断. */
        TOO_FEW("数量小，不判断");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private RiseRule() {}

    /**
     * Compares the numbers of two periods.
     *
     * @param sizeNow how large the present period is, in whatever it is measured: days, or all matters
     * @param sizeBefore the same of the earlier one
     */
    public static Verdict of(long now, long before, double sizeNow, double sizeBefore) {
        if (now + before < FEWEST || sizeNow <= 0 || sizeBefore <= 0) {
            return Verdict.TOO_FEW;
        }
        double odds = sizeNow / (sizeNow + sizeBefore);
        return isBeyondChance(now, now + before, odds) ? Verdict.RISEN : Verdict.WITHIN_CHANCE;
    }

    /** Whether a part of a whole is larger than a share makes it by more than chance; wholes below twenty are not judged. */
    public static Verdict ofShare(long part, long whole, double share) {
        if (whole < FEWEST || share <= 0 || share >= 1) {
            return Verdict.TOO_FEW;
        }
        return isBeyondChance(part, whole, share) ? Verdict.RISEN : Verdict.WITHIN_CHANCE;
    }

    private static boolean isBeyondChance(long part, long whole, double share) {
        return part > whole * share && atLeast(part, whole, share) < CHANCE;
    }

    /** How likely at least {@code part} of {@code whole} are, each with the same chance by itself. */
    static double atLeast(long part, long whole, double share) {
        if (part <= whole * share) {
            // below the middle the sum from here on is long, and what is missing to the whole is short
            return part <= 0 ? 1 : 1 - atLeast(whole - part + 1, whole, 1 - share);
        }
        double term = Math.exp(logFactorial(whole)
                - logFactorial(part)
                - logFactorial(whole - part)
                + part * Math.log(share)
                + (whole - part) * Math.log1p(-share));
        double odds = share / (1 - share);
        double sum = 0;
        for (long at = part; at <= whole; at++) {
            sum += term;
            term *= odds * (whole - at) / (at + 1);
            if (at > whole * share && term < sum * NEGLIGIBLE) {
                break;
            }
        }
        return Math.min(1, sum);
    }

    private static double logFactorial(long number) {
        if (number < 20) {
            double product = 1;
            for (long factor = 2; factor <= number; factor++) {
                product *= factor;
            }
            return Math.log(product);
        }
        double x = number + 1.0;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x * x * x);
    }
}
