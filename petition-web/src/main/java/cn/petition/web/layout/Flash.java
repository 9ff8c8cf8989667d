package cn.petition.web.layout;

/**
 * One sentence shown on the page after a redirect; put it into the flash attributes under {@link #NAME}.
 *
 * @param kind how it is marked and announced
 */
public record Flash(Kind kind, String words) {

    public static final String NAME = "flash";

    public static Flash success(String words) {
        return new Flash(Kind.SUCCESS, words);
    }

    public static Flash warning(String words) {
        return new Flash(Kind.WARNING, words);
    }

    public static Flash error(String words) {
        return new Flash(Kind.ERROR, words);
    }

    /** An error interrupts a screen reader, the others wait for a pause. */
    public enum Kind {
        SUCCESS("success", "成功", "status"),
        WARNING("warning", "注意", "status"),
        ERROR("error", "出错", "alert");

        private final String style;
        private final String label;
        private final String role;

        Kind(String style, String label, String role) {
            this.style = style;
            this.label = label;
            this.role = role;
        }

        public String style() {
            return style;
        }

        public String label() {
            return label;
        }

        public String role() {
            return role;
        }
    }
}
