package cn.petition.web.suggestion;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.suggestion.SuggestForMatter;
import cn.petition.workflow.suggestion.SuggestedSubject;
import cn.petition.workflow.suggestion.Suggestion;
import cn.petition.workflow.suggestion.TellingTerm;
import cn.petition.workflow.suggestion.learning.TextFeatures.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a suggestion into the words of the office. */
@Component
public class SuggestionPanels {

    private static final int SHOWN_CHARACTERS = 3_000;

    private final SuggestForMatter suggestions;
    private final Organs organs;
    private final JdbcClient jdbc;

    SuggestionPanels(SuggestForMatter suggestions, Organs organs, JdbcClient jdbc) {
        this.suggestions = suggestions;
        this.organs = organs;
        this.jdbc = jdbc;
    }

    /** @param matter looked up for this very officer */
    public SuggestionPanel of(CaseHead matter, Actor officer) {
        Suggestion suggestion = suggestions.of(matter, officer);
        return new SuggestionPanel(
                suggestion.advice().stream().map(this::advice).toList(),
                missing(suggestion),
                suggestion.terms().stream().map(SuggestionPanels::term).distinct().toList(),
                pieces(suggestion),
                suggestion.neighbours().stream().map(SuggestionPanels::alike).toList());
    }

    private SuggestionPanel.Advice advice(Suggestion.Advice advice) {
        return new SuggestionPanel.Advice(
                Labels.of(advice.subject()),
                words(advice.subject(), advice.label()),
                Labels.of(advice.certainty()),
                advice.reasons());
    }

    private String words(SuggestedSubject subject, String label) {
        return switch (subject) {
            case LITIGATION -> "可能属于涉法涉诉事项";
            case KIND -> Labels.of(MatterKind.valueOf(label));
            case WAY -> Labels.of(StatutoryWay.valueOf(label));
            case CATEGORY -> category(label);
            case ORGAN -> organs.findById(UUID.fromString(label)).map(Organ::name).orElse("");
        };
    }

    private String category(String code) {
        return jdbc.sql("select full_name from matter_category where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElse(code);
    }

    private static List<String> missing(Suggestion suggestion) {
        Stream<String> lacking = suggestion.lacking().stream()
                .map(one -> Labels.of(one.subject()) + "：已分流的事项还不够，暂不提建议（" + one.texts() + " 件，需要 " + one.needed() + " 件）。");
        Stream<String> undecided = suggestion.undecided().stream()
                .map(subject -> subject == SuggestedSubject.LITIGATION
                        ? "涉法涉诉：没有足够的把握，不提建议；这不等于不涉法涉诉。"
                        : Labels.of(subject) + "：没有足够的把握，不提建议。");
        return Stream.concat(undecided, lacking).toList();
    }

    private static SuggestionPanel.Term term(TellingTerm term) {
        return new SuggestionPanel.Term(term.term(), Labels.of(term.sign()));
    }

    private static SuggestionPanel.Alike alike(Suggestion.Neighbour one) {
        List<String> decided = new ArrayList<>();
        decided.add(Labels.of(MatterKind.valueOf(one.kind())));
        decided.add(one.category());
        decided.add(one.decision().isEmpty() ? "" : Labels.of(CaseAction.valueOf(one.decision())));
        decided.add(one.organ());
        return new SuggestionPanel.Alike(
                one.number(),
                one.title(),
                "相似 " + one.percent() + "%",
                one.shared(),
                String.join("，", decided.stream().filter(words -> !words.isEmpty()).toList()));
    }

    private static List<SuggestionPanel.Piece> pieces(Suggestion suggestion) {
        String text = suggestion.text().substring(0, Math.min(suggestion.text().length(), SHOWN_CHARACTERS));
        BitSet marked = new BitSet(text.length());
        Stream.concat(suggestion.telling().stream(), suggestion.terms().stream().map(TellingTerm::place))
                .filter(span -> span.to() <= text.length())
                .forEach((Span span) -> marked.set(span.from(), span.to()));
        List<SuggestionPanel.Piece> pieces = new ArrayList<>();
        if (marked.isEmpty()) {
            return pieces;
        }
        for (int at = 0; at < text.length(); ) {
            boolean is = marked.get(at);
            int next = is ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new SuggestionPanel.Piece(text.substring(at, end), is));
            at = end;
        }
        return pieces;
    }
}
