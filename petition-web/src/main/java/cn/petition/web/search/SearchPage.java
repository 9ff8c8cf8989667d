package cn.petition.web.search;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.web.component.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page on which matters are found.
 *
 * @param count how many are found, {@code null} when the page asks for it afterwards
 * @param countHref where the count is fetched from
 * @param enrol where all that is found is added to a campaign, {@code null} for who may not
 * @param conditions the filter in words
 * @param unfold whether the filter stands open
 * @param asked whether anything was asked for
 * @param readable whether the address could be read; otherwise there is no list
 * @param places what typed words may mean, for each picker
 */
public record SearchPage(
        List<MatterRow> rows,
        @Nullable String count,
        @Nullable String countHref,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String export,
        @Nullable String enrol,
        List<String> conditions,
        boolean unfold,
        boolean asked,
        boolean readable,
        Places places) {

    /** What is offered below a picker whose words fit more than one. */
    public record Places(
            List<Choice> category,
            List<Choice> place,
            List<Choice> registering,
            List<Choice> responsible,
            List<Choice> complained) {

        static final Places NONE = new Places(List.of(), List.of(), List.of(), List.of(), List.of());

        static Places of(SearchReading reading) {
            return new Places(
                    reading.choices("category"),
                    reading.choices("place"),
                    reading.choices("registering"),
                    reading.choices("responsible"),
                    reading.choices("complained"));
        }
    }

    private static final List<Choice> CHANNELS = choices(Channel.values());
    private static final List<Choice> KINDS = choices(MatterKind.values());
    private static final List<Choice> STATUSES = choices(PetitionStatus.values());
    private static final List<Choice> FLAGS = choices(FilingFlag.values());

    public List<Choice> channels() {
        return CHANNELS;
    }

    public List<Choice> kinds() {
        return KINDS;
    }

    public List<Choice> statuses() {
        return STATUSES;
    }

    public List<Choice> flags() {
        return FLAGS;
    }

    public List<Choice> groupVisits() {
        return List.of(new Choice("yes", "集体访"), new Choice("no", "非集体访"));
    }

    public List<Choice> filings() {
        return List.of(new Choice("initial", "初次"), new Choice("repeat", "重复"));
    }

    public List<Choice> states() {
        return List.of(new Choice("open", "在办"), new Choice("closed", "已了结"));
    }

    public List<Choice> overdues() {
        return List.of(new Choice("yes", "已超期"));
    }

    private static List<Choice> choices(Enum<?>... constants) {
        return Stream.of(constants).map(one -> new Choice(one.name(), Labels.of(one))).toList();
    }
}
