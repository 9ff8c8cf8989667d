package cn.petition.web.settings;

import java.util.List;

/** A notice that cannot be taken, with a sentence for each reason. */
class NoticeUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    NoticeUnreadable(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
