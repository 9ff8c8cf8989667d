package cn.petition.intake.importing;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Purpose;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of other systems for the office's codes; a suggestion that a person confirms. */
final class CodeWords {

    private static final Map<String, Channel> CHANNELS = new LinkedHashMap<>();
    private static final Map<String, Purpose> PURPOSES = new LinkedHashMap<>();
    private static final Map<String, MatterKind> KINDS = new LinkedHashMap<>();

    static {
        // the more telling word first: an app of a hotline is no call
        List.of("app", "网", "微信", "小程序", "公众号", "qq", "邮件", "邮箱", "短信", "信箱", "online", "web")
                .forEach(word -> CHANNELS.put(word, Channel.ONLINE));
        List.of("电话", "来电", "热线", "12345", "12380", "call", "phone")
                .forEach(word -> CHANNELS.put(word, Channel.CALL));
        List.of("走访", "来访", "接访", "到访", "visit").forEach(word -> CHANNELS.put(word, Channel.VISIT));
        List.of("来信", "信件", "书信", "信函", "letter").forEach(word -> CHANNELS.put(word, Channel.LETTER));
        List.of("建议", "意见").forEach(word -> PURPOSES.put(word, Purpose.PROPOSAL));
        List.of("申诉").forEach(word -> PURPOSES.put(word, Purpose.APPEAL));
        List.of("举报", "检举", "控告", "揭发").forEach(word -> PURPOSES.put(word, Purpose.ACCUSATION));
        List.of("咨询", "询问", "查询").forEach(word -> PURPOSES.put(word, Purpose.ENQUIRY));
        List.of("投诉", "求决", "求助", "诉求", "申请", "维权").forEach(word -> PURPOSES.put(word, Purpose.REDRESS));
        List.of("感谢", "表扬", "其他").forEach(word -> PURPOSES.put(word, Purpose.OTHER));
        List.of("建议").forEach(word -> KINDS.put(word, MatterKind.PROPOSAL));
        List.of("检举", "控告").forEach(word -> KINDS.put(word, MatterKind.ACCUSATION));
        List.of("申诉", "求决").forEach(word -> KINDS.put(word, MatterKind.REDRESS));
    }

    private CodeWords() {}

    /** The constant that a word most likely means. */
    static Optional<Enum<?>> suggest(LedgerField field, String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        for (Enum<?> one : constants(field)) {
            if (Labels.of(one).equals(plain) || one.name().toLowerCase(Locale.ROOT).equals(plain)) {
                return Optional.of(one);
            }
        }
        return words(field).entrySet().stream()
                .filter(word -> plain.contains(word.getKey()))
                .<Enum<?>>map(Map.Entry::getValue)
                .findFirst();
    }

    static List<Enum<?>> constants(LedgerField field) {
        return switch (field) {
            case CHANNEL -> List.copyOf(Channel.ofPeople());
            case PURPOSE -> List.of(Purpose.values());
            case KIND -> List.of(MatterKind.values());
            default -> List.of();
        };
    }

    private static Map<String, ? extends Enum<?>> words(LedgerField field) {
        return switch (field) {
            case CHANNEL -> CHANNELS;
            case PURPOSE -> PURPOSES;
            case KIND -> KINDS;
            default -> Map.of();
        };
    }
}
