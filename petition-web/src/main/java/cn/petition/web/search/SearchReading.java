package cn.petition.web.search;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.reporting.search.FilterPlaces;
import cn.petition.reporting.search.FilterPlaces.Named;
import cn.petition.reporting.search.FilterPlaces.Subject;
import cn.petition.reporting.search.PetitionFilter;
import cn.petition.web.component.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads the text of an address as a filter; what cannot be read gets a sentence beside its field. */
final class SearchReading {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final int LONGEST_WORDS = 100;

    private final SearchForm form;
    private final BindingResult result;
    private final FilterPlaces places;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();

    SearchReading(SearchForm form, BindingResult result, FilterPlaces places) {
        this.form = form;
        this.result = result;
        this.places = places;
    }

    PetitionFilter filter() {
        String typed = form.getQ().strip();
        if (!typed.isEmpty()) {
            conditions.add("“" + typed + "”");
        }
        LocalDate from = day("from", form.getFrom(), "收到日期自");
        LocalDate to = day("to", form.getTo(), "收到日期至");
        if (from != null && to != null && from.isAfter(to)) {
            refuse("to", "结束日期早于开始日期，请调换或修改。");
        }
        return new PetitionFilter(
                typed,
                from,
                to,
                constant("channel", form.getChannel(), Channel.class),
                constant("kind", form.getKind(), MatterKind.class),
                named("category", form.getCategory(), form.getCategoryCode(), Subject.CATEGORY, this::takeCategory),
                named("place", form.getPlace(), form.getPlaceCode(), Subject.PLACE, this::takePlace),
                named("registering", form.getRegistering(), form.getRegisteringCode(), Subject.ORGAN,
                        one -> takeOrgan("登记单位", one, form::setRegistering, form::setRegisteringCode)),
                named("responsible", form.getResponsible(), form.getResponsibleCode(), Subject.ORGAN,
                        one -> takeOrgan("责任单位", one, form::setResponsible, form::setResponsibleCode)),
                named("complained", form.getComplained(), form.getComplainedCode(), Subject.ORGAN,
                        one -> takeOrgan("被反映单位", one, form::setComplained, form::setComplainedCode)),
                constant("status", form.getStatus(), PetitionStatus.class),
                flags(),
                either("groupVisit", form.getGroupVisit(), "yes", "集体访", "no", "非集体访"),
                either("filing", form.getFiling(), "initial", "初次", "repeat", "重复"),
                either("state", form.getState(), "open", "在办", "closed", "已了结"),
                Boolean.TRUE.equals(either("overdue", form.getOverdue(), "yes", "已超期", "no", null)));
    }

    /** The conditions in words, as the page repeats them and the spreadsheet prints them. */
    List<String> conditions() {
        return List.copyOf(conditions);
    }

    /** What typed words may mean, by field, where they fit more than one. */
    List<Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    private @Nullable LocalDate day(String field, String text, String words) {
        if (text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                conditions.add(words + day);
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // answered with the same sentence as a day out of range
        }
        refuse(field, "日期请写成年-月-日，例如 2026-03-16。");
        return null;
    }

    private <E extends Enum<E>> @Nullable E constant(String field, String text, Class<E> type) {
        if (text.isBlank()) {
            return null;
        }
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text.strip())) {
                conditions.add(Labels.of(one));
                return one;
            }
        }
        refuse(field, "没有这个选项，请从列表中选择。");
        return null;
    }

    private Set<FilingFlag> flags() {
        Set<FilingFlag> flags = EnumSet.noneOf(FilingFlag.class);
        for (String name : form.getFlags()) {
            FilingFlag flag = constant("flags", name, FilingFlag.class);
            if (flag != null) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private @Nullable Boolean either(
            String field, String text, String yes, String yesWords, String no, @Nullable String noWords) {
        if (text.isBlank()) {
            return null;
        }
        boolean isYes = text.strip().equals(yes);
        if (!isYes && !text.strip().equals(no)) {
            refuse(field, "没有这个选项，请从列表中选择。");
            return null;
        }
        String words = isYes ? yesWords : noWords;
        if (words != null) {
            conditions.add(words);
        }
        return isYes;
    }

    private @Nullable String named(
            String field, String words, String code, Subject subject, Consumer<Named> taken) {
        String typed = words.strip();
        if (typed.length() > LONGEST_WORDS) {
            refuse(field, "名称太长，请写简短一些。");
            return null;
        }
        Named byCode = code.isBlank() ? null : places.byCode(subject, code.strip()).orElse(null);
        if (byCode != null && (typed.isEmpty() || typed.equals(byCode.name()) || byCode.name().contains(typed))) {
            taken.accept(byCode);
            return byCode.key();
        }
        if (typed.isEmpty()) {
            if (!code.isBlank()) {
                refuse(field, "没有这个代码，请重新选择。");
            }
            return null;
        }
        return byWords(field, typed, subject, taken);
    }

    private @Nullable String byWords(String field, String typed, Subject subject, Consumer<Named> taken) {
        List<Named> found = places.byWords(subject, typed);
        if (found.size() == 1) {
            taken.accept(found.get(0));
            return found.get(0).key();
        }
        if (found.isEmpty()) {
            refuse(field, "没有找到“" + typed + "”，请换一个说法或从提示中选择。");
        } else if (found.size() > FilterPlaces.MOST_CANDIDATES) {
            refuse(field, "名称中含“" + typed + "”的太多，请写得更完整。");
        } else {
            choices.put(field, found.stream().map(one -> new Choice(one.code(), one.name())).toList());
            refuse(field, "名称中含“" + typed + "”的不止一个，请选择其中一个。");
        }
        return null;
    }

    private void takeCategory(Named category) {
        form.setCategory(category.name());
        form.setCategoryCode(category.code());
        conditions.add("内容分类：" + category.name());
    }

    private void takePlace(Named place) {
        form.setPlace(place.name());
        form.setPlaceCode(place.code());
        conditions.add("问题属地：" + place.name());
    }

    private void takeOrgan(String label, Named organ, Consumer<String> words, Consumer<String> code) {
        words.accept(organ.name());
        code.accept(organ.code());
        conditions.add(label + "：" + organ.name());
    }

    private void refuse(String field, String sentence) {
        result.rejectValue(field, "search." + field, sentence);
    }
}
